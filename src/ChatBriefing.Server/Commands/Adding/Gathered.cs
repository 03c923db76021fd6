using ChatBriefing.Library.Ingestion;

namespace ChatBriefing.Server.Commands.Adding;

/// <summary>What the given paths led to.</summary>
/// <param name="Files">Files to add, in order.</param>
/// <param name="Addresses">Addresses to fetch, in order.</param>
/// <param name="Refused">What was named but is no file that could be added.</param>
/// <param name="Skipped">Files of folders that are of another kind or hidden.</param>
internal sealed record Gathered(IReadOnlyList<IncomingFile> Files, IReadOnlyList<string> Addresses, IReadOnlyList<IngestOutcome> Refused, int Skipped);
