using System.Globalization;

namespace ChatBriefing.Briefings.Editions;

/// <summary>A sentence of an edition as an editor wants it.</summary>
/// <param name="Item">Number of its item.</param>
/// <param name="Line">Its place among the item's sentences, from 0.</param>
/// <param name="Text">The words; empty to leave it out.</param>
public sealed record RewordedLine(int Item, int Line, string Text)
{
    /// <summary>Longest sentence that is taken.</summary>
    public const int LongestText = 1_000;

    private const string Prefix = "s";

    /// <summary>Name of the field that holds a sentence: "s.3.0".</summary>
    public static string FieldOf(int item, int line) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}.{item}.{line}");

    /// <summary>The sentence that a field holds; null when the name is none of ours. Both come from outside.</summary>
    public static RewordedLine? Read(string field, string text) =>
        field.Split('.') is [Prefix, var item, var line]
        && int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new RewordedLine(number, at, text.Length > LongestText ? text[..LongestText] : text)
            : null;
}
