using AngleSharp.Html.Dom;

namespace ChatBriefing.Library.Reading;

/// <summary>What a page says about itself beside its title and date.</summary>
/// <param name="Author">Who wrote it; null when it names nobody.</param>
/// <param name="Language">Its language, as a tag; null when it names none.</param>
internal sealed record HtmlFacts(string? Author, string? Language)
{
    private const string Authors = "meta[name=author i],meta[property='article:author'],meta[name='dc.creator' i],meta[name='citation_author' i]";

    /// <summary>Reads them.</summary>
    public static HtmlFacts Of(IHtmlDocument page) => new(
        page.QuerySelectorAll(Authors).Select(meta => meta.GetAttribute("content")?.Trim()).FirstOrDefault(name => name is { Length: > 0 } && !name.StartsWith("http", StringComparison.OrdinalIgnoreCase)),
        page.DocumentElement.GetAttribute("lang") ?? page.DocumentElement.GetAttribute("xml:lang") ?? page.QuerySelector("meta[http-equiv=content-language i]")?.GetAttribute("content"));
}
