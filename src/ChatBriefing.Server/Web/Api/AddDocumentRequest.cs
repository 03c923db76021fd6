using System.Text;
using ChatBriefing.Library;
using ChatBriefing.Library.Ingestion;

namespace ChatBriefing.Server.Web.Api;

/// <summary>A document to add, as JSON.</summary>
/// <param name="Name">A file name, by whose extension the text is read: .txt, .md, .html, .csv, .eml or .xml for a feed. The same name in the same collection is the same document.</param>
/// <param name="Text">The content.</param>
/// <param name="Collection">The collection to put it in; "general" when left out.</param>
/// <param name="Title">Its title; left out for the one that the text names.</param>
/// <param name="Date">Its date ("2025-10-15"); left out for the one that the text names.</param>
/// <param name="Address">An address to fetch in place of "name" and "text".</param>
/// <param name="Unpack">Whether each document of a ZIP archive at the address is to be added.</param>
public sealed record AddDocumentRequest(
    string? Name, string? Text, string? Collection = null, string? Title = null, DateOnly? Date = null, string? Address = null,
    bool Unpack = false)
{
    /// <summary>The file to bring in.</summary>
    internal IncomingFile ToFile() => IncomingFile.FromBytes(Name ?? "", Encoding.UTF8.GetBytes(Text ?? "")) with
    {
        Collection = string.IsNullOrEmpty(Collection) ? CollectionName.Default : Collection,
        Title = Title,
        Date = Date,
    };

    /// <summary>The address to bring in; null when the request brings a text.</summary>
    internal IncomingAddress? ToAddress() => string.IsNullOrWhiteSpace(Address) ? null : new IncomingAddress(Address.Trim())
    {
        Collection = string.IsNullOrEmpty(Collection) ? CollectionName.Default : Collection,
        Title = Title,
        Date = Date,
        Unpack = Unpack,
        ArchiveAdvice = Upload.ArchiveAdvice,
    };
}
