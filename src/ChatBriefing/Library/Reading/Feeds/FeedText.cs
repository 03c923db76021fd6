using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Feeds;

/// <summary>The text of a feed's elements, which hold plain words, markup as text, or markup as elements.</summary>
internal static class FeedText
{
    /// <summary>On one line; null when there is none.</summary>
    public static string? Line(XElement? element) => TitleLine.OneLine(Of(element)) is { Length: > 0 } line ? line : null;

    /// <summary>Without markup.</summary>
    public static string Of(XElement? element) => Markup(element) is { Length: > 0 } html
        ? HtmlPage.ParseFragment(html).Body?.TextContent.Trim() ?? ""
        : "";

    /// <summary>Writes its paragraphs, lists and tables.</summary>
    public static void Write(XElement? element, BlockTextBuilder builder)
    {
        if (Markup(element) is { Length: > 0 } html)
        {
            HtmlPage.ParseFragment(html).Write(builder);
        }
    }

    /// <summary>With its markup; empty when there is none.</summary>
    public static string Markup(XElement? element) => element is null ? ""
        : element.HasElements ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)))
        : element.Value;
}
