namespace ChatBriefing.Library.Ingestion;

/// <summary>What became of an incoming file, for the one who sent it.</summary>
/// <param name="Source">The file's source.</param>
/// <param name="Status">Whether and how it was stored.</param>
/// <param name="DocumentId">The document that holds its content; null when refused.</param>
/// <param name="Version">The version that holds it; null when refused.</param>
/// <param name="Title">Its title; null when refused.</param>
/// <param name="Reason">One line: why it was refused and the mend; null when it was not.</param>
public sealed record IngestOutcome(string Source, IngestStatus Status, string? DocumentId, int? Version, string? Title, string? Reason)
{
    /// <summary>One line: what was left out or odd when it was read; null when nothing was.</summary>
    public string? Note { get; init; }

    internal static IngestOutcome Refused(string source, string reason) => new(source, IngestStatus.Refused, null, null, null, reason);

    internal static IngestOutcome Stored(NewVersion version, WriteOutcome outcome) =>
        new(version.Source, StatusOf(outcome.Status), outcome.DocumentId, outcome.Version, version.Title, null) { Note = version.Note };

    private static IngestStatus StatusOf(WriteStatus status) => status switch
    {
        WriteStatus.Added => IngestStatus.Added,
        WriteStatus.Updated => IngestStatus.Updated,
        WriteStatus.Unchanged => IngestStatus.Unchanged,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
