using System.Globalization;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Links;

/// <summary>Makes the links that open a document with the cited span marked.</summary>
public static class CitationLink
{
    /// <summary>The link without scheme and host, for pages of this server.</summary>
    public static string PathOf(Citation citation) => string.Create(
        CultureInfo.InvariantCulture,
        $"/documents/{Uri.EscapeDataString(citation.DocumentId)}?version={citation.Version}&start={citation.Start}&length={citation.Length}#cited");

    /// <summary>The whole link, for readers elsewhere.</summary>
    /// <param name="citation">What to link to.</param>
    /// <param name="publicUrl">The address readers reach the server by, with or without a slash at its end.</param>
    public static string UrlOf(Citation citation, string publicUrl) => publicUrl.TrimEnd('/') + PathOf(citation);
}
