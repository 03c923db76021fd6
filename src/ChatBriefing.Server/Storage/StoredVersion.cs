using ChatBriefing.Library;

namespace ChatBriefing.Server.Storage;

/// <summary>A version as its rows hold it, without its passages.</summary>
/// <param name="Document">The row of its document.</param>
/// <param name="Version">Its own row.</param>
internal sealed record StoredVersion(DocumentRow Document, VersionRow Version)
{
    /// <summary>
    /// The version with its passages, in their order; null when some are missing. Versions never change, so these were
    /// deleted, with their version, between the reading of the one and of the others.
    /// </summary>
    public DocumentVersion? With(IReadOnlyList<PassageSpan> passages) => passages.Count != Version.PassageCount ? null : new()
    {
        DocumentId = Document.Id,
        Number = Version.Number,
        Title = Version.Title,
        Collection = Document.Collection,
        Source = Document.Source,
        Text = Version.Text,
        ContentHash = Version.ContentHash,
        Date = Version.Date,
        Author = Version.Author,
        Language = Version.Language,
        Note = Version.Note,
        AddedAt = Version.AddedAt,
        IsCurrent = Version.Number == Document.CurrentVersion,
        Passages = passages,
    };
}
