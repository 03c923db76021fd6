using ChatBriefing.Grounding;
using ChatBriefing.Server.Links;

namespace ChatBriefing.Server.Showing;

/// <summary>The only links that messages hold: to this server's own documents.</summary>
internal sealed class DocumentLinks(PublicAddress address)
{
    /// <summary>Opens the cited document with the quotation marked.</summary>
    public string To(Citation citation) => CitationLink.UrlOf(citation, address.Url);

    /// <summary>Opens a document.</summary>
    public string To(string documentId) => $"{Root}{Uri.EscapeDataString(documentId)}";

    /// <summary>Opens the page of an edition.</summary>
    public string ToEdition(string editionId) => $"{address.Url.TrimEnd('/')}/editions/{Uri.EscapeDataString(editionId)}";

    /// <summary>Opens the page of a subscription.</summary>
    public string ToBriefing(string subscriptionId) => $"{address.Url.TrimEnd('/')}/briefings/{Uri.EscapeDataString(subscriptionId)}";

    /// <summary>The document that an address of this server shows; null when it shows none.</summary>
    public string? DocumentAt(string url)
    {
        if (!url.StartsWith(Root, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = url[Root.Length..];
        var end = rest.IndexOfAny(['?', '#', '/']);
        var id = Uri.UnescapeDataString(end < 0 ? rest : rest[..end]);
        return id.Length is > 0 and <= 64 ? id : null;
    }

    private string Root => $"{address.Url.TrimEnd('/')}/documents/";
}
