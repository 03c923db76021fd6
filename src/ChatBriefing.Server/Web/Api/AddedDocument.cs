using System.Text.Json;
using ChatBriefing.Library.Ingestion;

namespace ChatBriefing.Server.Web.Api;

/// <summary>What became of one file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Status">"added", "updated", "unchanged" or "refused".</param>
/// <param name="DocumentId">The document that holds its content; null when refused.</param>
/// <param name="Version">The version that holds it; null when refused.</param>
/// <param name="Title">Its title; null when refused.</param>
/// <param name="Reason">Why it was refused and the mend; null when it was not.</param>
public sealed record AddedDocument(string Name, string Status, string? DocumentId, int? Version, string? Title, string? Reason)
{
    /// <summary>The response for <paramref name="outcome"/>.</summary>
    public static AddedDocument From(IngestOutcome outcome) => new(
        outcome.Source,
        JsonNamingPolicy.CamelCase.ConvertName(outcome.Status.ToString()),
        outcome.DocumentId,
        outcome.Version,
        outcome.Title,
        outcome.Reason);
}
