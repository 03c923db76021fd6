namespace ChatBriefing.Library.Versions;

/// <summary>Words of one version, with the place where they stand.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Version">The version.</param>
/// <param name="Start">Offset of the first character in the version's text.</param>
/// <param name="Quote">The version's characters from there on.</param>
public sealed record VersionQuote(string DocumentId, int Version, int Start, string Quote)
{
    /// <summary>Number of characters.</summary>
    public int Length => Quote.Length;
}
