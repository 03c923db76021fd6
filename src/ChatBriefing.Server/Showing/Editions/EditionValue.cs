using System.Globalization;

namespace ChatBriefing.Server.Showing.Editions;

/// <summary>What a button carries that is about one item of an edition, or about one revision of a draft.</summary>
internal static class EditionValue
{
    private const char Mark = '#';

    /// <summary>The value for the item, or the revision, with <paramref name="number"/>.</summary>
    public static string Of(string editionId, int number) => string.Create(CultureInfo.InvariantCulture, $"{editionId}{Mark}{number}");

    /// <summary>The edition and the number; null when the value is none of ours. It comes from outside.</summary>
    public static (string EditionId, int Number)? Read(string value)
    {
        var at = value.LastIndexOf(Mark);
        return at > 0 && at <= 200 && int.TryParse(value.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (value[..at], number) : null;
    }
}
