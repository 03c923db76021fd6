using System.Text.Json.Serialization;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Links;

namespace ChatBriefing.Server.Web.Api;

/// <summary>A citation as the API gives it.</summary>
/// <param name="Number">The [n] it goes by, from 1.</param>
/// <param name="DocumentId">The cited document.</param>
/// <param name="Version">The cited version.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Date">The date the document says it has; null when it says none.</param>
/// <param name="Url">Opens the document with the quote marked.</param>
/// <param name="Start">Offset of the quote in the version's text, in UTF-16 code units.</param>
/// <param name="Length">Characters of the quote.</param>
/// <param name="Quote">The version's exact words.</param>
/// <param name="HeadingPath">Headings above the quote, joined by " › "; left out when there are none.</param>
/// <param name="Address">Where a person finds the quote ("page 3", "rows 4–9"); left out when the document has no such places.</param>
/// <param name="Hidden">True when the document hides the quoted words from who reads it in the usual way; left out otherwise.</param>
public sealed record CitationResponse(
    int Number, string DocumentId, int Version, string Title, DateOnly? Date, string Url, int Start, int Length, string Quote,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? HeadingPath,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Address,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Hidden)
{
    /// <summary>The response for <paramref name="citation"/>.</summary>
    public static CitationResponse From(Citation citation, string publicUrl) => new(
        citation.Number,
        citation.DocumentId,
        citation.Version,
        citation.Title,
        citation.Date,
        CitationLink.UrlOf(citation, publicUrl),
        citation.Start,
        citation.Length,
        citation.Quote,
        citation.HeadingPath.Length > 0 ? citation.HeadingPath : null,
        citation.Address.Length > 0 ? citation.Address : null,
        citation.IsHidden ? true : null);
}
