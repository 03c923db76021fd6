using System.Globalization;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shortens text where a reader would, and says so with a mark.</summary>
internal static class Shortened
{
    /// <summary>Says that text was left out.</summary>
    public const string Mark = " […]";

    /// <summary>A word longer than this is cut between two letters, since else nothing would be left.</summary>
    private const int LongestWord = 60;

    /// <summary>The text in at most <paramref name="limit"/> UTF-16 units, the mark among them: cut behind a word, never inside a letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">At least the length of the mark.</param>
    public static string To(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var (word, letter) = Ends(text, limit - Mark.Length);
        var end = word == 0 && FirstWordLength(text) > LongestWord ? letter : word;
        return text[..end].TrimEnd() + Mark;
    }

    /// <summary>The last end of a word and of a letter within <paramref name="room"/>; a letter is what a reader takes for one, with its marks.</summary>
    private static (int Word, int Letter) Ends(string text, int room)
    {
        var (word, letter) = (0, 0);
        while (letter < text.Length)
        {
            var next = letter + StringInfo.GetNextTextElementLength(text, letter);
            if (next > room)
            {
                break;
            }

            letter = next;
            if (letter == text.Length || char.IsWhiteSpace(text[letter]) || (IsWithoutSpaces(text[letter - 1]) && IsWithoutSpaces(text[letter])))
            {
                word = letter;
            }
        }

        return (word, letter);
    }

    /// <summary>Chinese and Japanese put no spaces between words.</summary>
    private static bool IsWithoutSpaces(char c) => c is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');

    private static int FirstWordLength(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\n');
        return end < 0 ? text.Length : end;
    }
}
