using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ChatBriefing.Library.Reading;

/// <summary>
/// Finds what a page hides: by the attribute, in templates and for browsers without scripts, or by a style of the element or
/// of the page's own sheets. Scripts may show it later; who reads the page in the usual way does not see it at first.
/// </summary>
internal static class HtmlHidden
{
    private const string ByMarkup = "body [hidden],body noscript,body template,body dialog:not([open])";

    /// <summary>Takes the hidden elements out of the page and gives them, the outermost only, in their order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="selectors">What its sheets hide, of <see cref="HtmlSheets.HidingIn"/>, which was read before the sheets went.</param>
    /// <param name="paints">Whether a sheet may colour the ground behind the words.</param>
    public static IReadOnlyList<IElement> TakeOut(IHtmlDocument page, string selectors, bool paints)
    {
        var found = page.QuerySelectorAll(ByMarkup)
            .Concat(selectors.Length > 0 ? page.QuerySelectorAll(selectors).Where(element => element.Closest("body") is { } body && body != element) : [])
            .Concat(page.QuerySelectorAll("body [style],body font[color]").Where(element => HtmlStyle.Of(element).Hides || HtmlGround.Swallows(element, paints)))
            .ToHashSet();
        var outermost = found.Where(element => !element.GetAncestors().OfType<IElement>().Any(found.Contains)).OrderBy(element => element, Comparer<IElement>.Create(ByPlace)).ToList();
        outermost.ForEach(element => element.Remove());
        return [.. outermost.Select(WithContent).Where(element => !string.IsNullOrWhiteSpace(element.TextContent))];
    }

    /// <summary>Whether it is there for browsers without scripts, or for scripts: words that make no document of their own.</summary>
    public static bool IsSpare(IElement element) => element.LocalName is "noscript" or "template";

    private static int ByPlace(IElement? one, IElement? other) =>
        one == other ? 0 : one!.CompareDocumentPosition(other!).HasFlag(DocumentPositions.Following) ? -1 : 1;

    /// <summary>A template keeps its elements beside the tree.</summary>
    private static IElement WithContent(IElement element)
    {
        if (element is IHtmlTemplateElement template)
        {
            foreach (var node in template.Content.ChildNodes.ToList())
            {
                template.AppendChild(node);
            }
        }

        return element;
    }
}
