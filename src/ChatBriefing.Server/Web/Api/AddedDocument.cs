using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBriefing.Library.Ingestion;

namespace ChatBriefing.Server.Web.Api;

/// <summary>What became of one file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Status">"added", "updated", "unchanged" or "refused".</param>
/// <param name="DocumentId">The document that holds its content; null when refused.</param>
/// <param name="Version">The version that holds it; null when refused.</param>
/// <param name="Title">Its title; null when refused.</param>
/// <param name="Reason">Why it was refused and the mend; null when it was not.</param>
/// <param name="Note">What was left out or odd when it was read; left out when nothing was.</param>
public sealed record AddedDocument(string Name, string Status, string? DocumentId, int? Version, string? Title, string? Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note)
{
    /// <summary>The response for <paramref name="outcome"/>.</summary>
    public static AddedDocument From(IngestOutcome outcome) => new(
        outcome.Source,
        JsonNamingPolicy.CamelCase.ConvertName(outcome.Status.ToString()),
        outcome.DocumentId,
        outcome.Version,
        outcome.Title,
        outcome.Reason,
        outcome.Note);
}
