namespace ChatBriefing.Library;

/// <summary>Where a passage lies in its version's text.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of characters, at least 1.</param>
/// <param name="HeadingPath">Headings above it, outermost first, joined by " › "; empty when there is none.</param>
public sealed record PassageSpan(int Start, int Length, string HeadingPath)
{
    /// <summary>Where a person finds it in the document ("page 3", "rows 4–9"); empty when the document has no such places.</summary>
    public string Address { get; init; } = "";

    /// <summary>Whether the document hides it from who reads it in the usual way: a hidden sheet, white letters, a comment.</summary>
    public bool IsHidden { get; init; }
}
