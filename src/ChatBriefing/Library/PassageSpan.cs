namespace ChatBriefing.Library;

/// <summary>Where a passage lies in its version's text.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of characters, at least 1.</param>
/// <param name="HeadingPath">Headings above it, outermost first, joined by " › "; empty when there is none.</param>
public sealed record PassageSpan(int Start, int Length, string HeadingPath);
