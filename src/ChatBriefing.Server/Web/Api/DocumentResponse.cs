using ChatBriefing.Library;

namespace ChatBriefing.Server.Web.Api;

/// <summary>A document as the API lists it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Title of the current version.</param>
/// <param name="Collection">The collection that holds it.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Version">Number of the current version.</param>
/// <param name="Date">The date the document says it has; null when it says none.</param>
/// <param name="Length">Characters of the current version's text.</param>
/// <param name="AddedAt">When the current version was stored.</param>
/// <param name="Url">Opens the document.</param>
public sealed record DocumentResponse(
    string Id, string Title, string Collection, string Source, int Version, DateOnly? Date, int Length, DateTimeOffset AddedAt, string Url)
{
    /// <summary>The response for a listed document.</summary>
    public static DocumentResponse From(Document document, string publicUrl) => new(
        document.Id, document.Title, document.Collection, document.Source, document.Version, document.Date, document.Length, document.AddedAt, UrlOf(document.Id, publicUrl));

    /// <summary>The response for a stored version.</summary>
    public static DocumentResponse From(DocumentVersion version, string publicUrl) => new(
        version.DocumentId, version.Title, version.Collection, version.Source, version.Number, version.Date, version.Text.Length, version.AddedAt, UrlOf(version.DocumentId, publicUrl));

    private static string UrlOf(string id, string publicUrl) => $"{publicUrl.TrimEnd('/')}/documents/{Uri.EscapeDataString(id)}";
}
