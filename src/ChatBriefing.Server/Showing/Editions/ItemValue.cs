using System.Globalization;

namespace ChatBriefing.Server.Showing.Editions;

/// <summary>What a button of one item carries.</summary>
internal static class ItemValue
{
    private const char Mark = '#';

    /// <summary>The value for item <paramref name="number"/> of an edition.</summary>
    public static string Of(string editionId, int number) => string.Create(CultureInfo.InvariantCulture, $"{editionId}{Mark}{number}");

    /// <summary>The edition and the item's number; null when the value is none of ours. It comes from outside.</summary>
    public static (string EditionId, int Number)? Read(string value)
    {
        var at = value.LastIndexOf(Mark);
        return at > 0 && at <= 200 && int.TryParse(value.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (value[..at], number) : null;
    }
}
