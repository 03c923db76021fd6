using System.Net;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace ChatBriefing.Library.Reading;

/// <summary>The words of a Markdown paragraph: those that are shown and those that its HTML hides.</summary>
/// <param name="Shown">What is shown.</param>
/// <param name="Hidden">What is hidden, piece by piece.</param>
internal sealed partial record MarkdownText(string Shown, IReadOnlyList<string> Hidden)
{
    /// <summary>Reads the inside of a paragraph. HTML that could hide something is read as HTML, the words within it too.</summary>
    public static MarkdownText Of(ContainerInline? container)
    {
        if (!MarkdownInlines.In(container).OfType<HtmlInline>().Any(html => MayHide().IsMatch(html.Tag)))
        {
            return new MarkdownText(MarkdownInlines.TextOf(container), []);
        }

        var page = new BlockTextBuilder();
        HtmlPage.ParseFragment(string.Concat(MarkdownInlines.In(container).Select(Html))).Write(page);
        string Words(Block block) => block.Span.Of(page.Text);
        return new MarkdownText(
            string.Join('\n', page.Blocks.Where(block => !block.IsHidden).Select(Words)), [.. page.Blocks.Where(block => block.IsHidden).Select(Words)]);
    }

    private static string Html(Inline inline) => inline switch
    {
        HtmlInline html => html.Tag,
        LineBreakInline { IsHard: true } => "<br>",
        _ => WebUtility.HtmlEncode(MarkdownInlines.TextOf(inline)),
    };

    /// <summary>Tags with attributes, and those whose words are not for the reader.</summary>
    [GeneratedRegex(@"^<(?:[a-z][a-z0-9-]*[\s/]+[a-z]|script|style|template|noscript|dialog|title|head|textarea|select)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MayHide();
}
