namespace ChatBriefing.Grounding.Stored;

/// <summary>A range of a stored version's text.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Version">The version.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters.</param>
public sealed record StoredSpan(string DocumentId, int Version, int Start, int Length)
{
    /// <summary>Where <paramref name="citation"/> points.</summary>
    public static StoredSpan Of(Citation citation) => new(citation.DocumentId, citation.Version, citation.Start, citation.Length);
}
