using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace ChatBriefing.Library.Reading;

/// <summary>The part of a page that is its text, and the title found with it.</summary>
/// <param name="Root">The element that holds it.</param>
/// <param name="Title">The title without the site's name; empty when none was found.</param>
internal sealed record MainText(IElement? Root, string Title)
{
    /// <summary>Of a part that the page itself declares to be the main one, the extraction must keep at least this share.</summary>
    private const double KeptOfDeclared = 0.66;

    /// <summary>Of a whole page, which has menus and comments too, it must keep at least this share.</summary>
    private const double KeptOfPage = 0.33;

    /// <summary>The extraction's time grows with the square of the elements; at this number it takes about a second.</summary>
    private const int MostElements = 5_000;

    /// <summary>The reader resolves links against an address; this one belongs to nobody, and nothing is fetched.</summary>
    private const string NoAddress = "https://page.invalid/";

    /// <summary>What the extraction finds; the declared part or the whole body when it finds nothing or drops too much.</summary>
    public static MainText Of(IHtmlDocument page)
    {
        var articles = page.QuerySelectorAll("article");
        var declared = page.QuerySelector("main,[role=main]") ?? (articles.Length == 1 ? articles[0] : null);
        var own = declared ?? page.Body;
        if (own is null || page.All.Length > MostElements)
        {
            return new MainText(own, "");
        }

        var article = new Reader(NoAddress, (IHtmlDocument)page.Clone(true)).GetArticle();
        var title = article.Title ?? "";
        if (!article.IsReadable || string.IsNullOrEmpty(article.Content))
        {
            return new MainText(own, title);
        }

        var found = HtmlPage.Parse(article.Content).Body;
        var kept = found is null ? 0 : HtmlPage.Weight(found) / (double)Math.Max(1, HtmlPage.Weight(own));
        return new MainText(kept >= (declared is null ? KeptOfPage : KeptOfDeclared) ? found : own, title);
    }
}
