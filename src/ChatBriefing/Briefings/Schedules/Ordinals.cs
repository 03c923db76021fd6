using System.Globalization;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>Ordinal numbers in words and figures: "first", "15th", "last".</summary>
internal static class Ordinals
{
    /// <summary>Stands for "last".</summary>
    public const int Last = -1;

    private static readonly string[] Words = ["first", "second", "third", "fourth", "fifth"];

    /// <summary>The number, 1 to 31 or <see cref="Last"/>; null when it is none.</summary>
    public static int? Find(string word)
    {
        if (word == "last")
        {
            return Last;
        }

        if (Array.IndexOf(Words, word) is >= 0 and var index)
        {
            return index + 1;
        }

        return word.Length is 3 or 4
            && word[^2..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 31 ? number : null;
    }

    /// <summary>The number as it is read: "1st", "15th".</summary>
    public static string Text(int number) => (number % 100 is >= 11 and <= 13 ? 0 : number % 10) switch
    {
        1 => $"{number}st",
        2 => $"{number}nd",
        3 => $"{number}rd",
        _ => $"{number}th",
    };
}
