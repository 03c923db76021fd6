using ChatBriefing.Library.Ingestion;

namespace ChatBriefing.Library.Following;

/// <summary>What one look at a folder brought.</summary>
/// <param name="Outcomes">What became of each file that was new or changed.</param>
/// <param name="Withdrawn">How many files were gone.</param>
/// <param name="Fault">One line: why the folder could not be listed whole; null when it could.</param>
public sealed record FolderRound(IReadOnlyList<IngestOutcome> Outcomes, int Withdrawn, string? Fault);
