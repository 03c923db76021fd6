using AngleSharp.Dom;

namespace ChatBriefing.Library.Reading.Mail;

/// <summary>Tells what a mail says from what it quotes of an earlier one.</summary>
internal static class QuotedReply
{
    /// <summary>What the words of an earlier mail are in this one.</summary>
    public const string Part = "quoted reply";

    /// <summary>What programs wrap around an earlier mail or its head.</summary>
    private const string Quotes =
        "blockquote,.gmail_quote,.gmail_attr,.moz-cite-prefix,.moz-forward-container,.yahoo_quoted,.protonmail_quote,.zmail_extra,#reply-intro"
        + ",[id$=mail-editor-reference-message-container],.ms-outlook-mobile-reference-message";

    /// <summary>What Outlook sets above an earlier mail, which then goes on to the end. A mail that was sent on has such names with an "x_" before.</summary>
    private const string Above = "[id$=appendonsend],[id$=divRplyFwdMsg],[id$=OLK_SRC_BODY_SECTION]";

    /// <summary>Writes plain words.</summary>
    public static void WriteText(string text, BlockTextBuilder builder)
    {
        var lines = text.Split('\n');
        QuotedParagraphs.Write(lines, QuotedLines.Of(lines, isMarked: false), builder);
    }

    /// <summary>Writes a page.</summary>
    public static void WriteHtml(string html, BlockTextBuilder builder)
    {
        var fragment = HtmlPage.ParseFragment(html);
        var body = fragment.Body;
        var below = body?.QuerySelector(Above) is { } above ? TakeFrom(above, body) : null;
        var quotes = body?.QuerySelectorAll(Quotes).Where(quote => quote.ParentElement?.Closest(Quotes) is null).ToList() ?? [];
        quotes.ForEach(quote => quote.Remove());
        QuotedBlocks.Write(body, quotes.Count > 0, builder);
        var own = builder.Place;
        builder.Place = own with { Part = Part };
        foreach (var quote in below is null ? quotes : [.. quotes, below])
        {
            new HtmlBlocks(builder).Write(quote);
        }

        builder.Place = own;
        fragment.WriteHidden(builder);
    }

    /// <summary>Takes an element and all that follows it out of the page.</summary>
    private static IElement TakeFrom(IElement first, IElement body)
    {
        var taken = body.Owner!.CreateElement("div");
        for (INode? level = first; level is not null && level != body;)
        {
            var (parent, following) = (level.Parent, level.NextSibling);
            if (level == first)
            {
                taken.AppendChild(first);
            }

            while (following is not null)
            {
                var next = following.NextSibling;
                taken.AppendChild(following);
                following = next;
            }

            level = parent;
        }

        return taken;
    }
}
