using System.Net.Http.Headers;

namespace ChatBriefing.Library.Fetching;

/// <summary>Names what was fetched by what the server says it is; kinds that are no documents are refused before they are read.</summary>
internal static class FetchedKind
{
    private static readonly string[] Texts = [".txt", ".md", ".markdown", ".csv", ".tsv", ".log", ".text"];
    private static readonly string[] Documents = [".pdf", ".docx", ".docm", ".pptx", ".pptm", ".xlsx", ".xlsm", ".eml", ".rss", ".atom", ".rdf", ".html", ".htm", .. Texts];

    /// <summary>For each kind the extensions that a name may have; the first is given to others.</summary>
    private static readonly Dictionary<string, string[]> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/html"] = [".html", ".htm", ".xhtml"],
        ["application/xhtml+xml"] = [".html", ".htm", ".xhtml"],
        ["text/plain"] = Texts,
        ["text/markdown"] = [".md", ".markdown"],
        ["text/x-markdown"] = [".md", ".markdown"],
        ["text/csv"] = [".csv"],
        ["text/tab-separated-values"] = [".tsv"],
        ["application/pdf"] = [".pdf"],
        ["message/rfc822"] = [".eml"],
        ["application/rss+xml"] = [".rss", ".xml", ".atom", ".rdf"],
        ["application/atom+xml"] = [".atom", ".xml", ".rss"],
        ["application/rdf+xml"] = [".rdf", ".rss", ".xml"],
        ["application/xml"] = [".xml", ".rss", ".atom", ".rdf"],
        ["text/xml"] = [".xml", ".rss", ".atom", ".rdf"],
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = [".docx"],
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation"] = [".pptx"],
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = [".xlsx"],
    };

    /// <summary>What may be asked for.</summary>
    public static string Accept => "text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,application/xml;q=0.9,*/*;q=0.5";

    /// <summary>A file name for the content of the address; null when its kind is none that is read.</summary>
    public static string? NameOf(Uri address, MediaTypeHeaderValue? type)
    {
        var segment = Uri.UnescapeDataString(address.Segments[^1].TrimEnd('/'));
        var name = new string([.. segment.Where(c => !char.IsControl(c) && c is not ('/' or '\\')).Take(120)]);
        name = name.Length == 0 ? address.IdnHost : name;
        var extension = Path.GetExtension(name);
        if (type?.MediaType is null or "application/octet-stream" or "binary/octet-stream")
        {
            return Documents.Contains(extension, StringComparer.OrdinalIgnoreCase) ? name : null;
        }

        return !Kinds.TryGetValue(type.MediaType, out var extensions) ? null
            : extensions.Contains(extension, StringComparer.OrdinalIgnoreCase) ? name
            : name + extensions[0];
    }
}
