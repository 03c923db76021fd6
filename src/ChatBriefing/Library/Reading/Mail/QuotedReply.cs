using AngleSharp.Dom;

namespace ChatBriefing.Library.Reading.Mail;

/// <summary>Tells what a mail says from what it quotes of an earlier one.</summary>
internal static class QuotedReply
{
    private const string Part = "quoted reply";

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
        Write(lines, QuotedLines.Of(lines, isMarked: false), builder);
    }

    /// <summary>Writes a page.</summary>
    public static void WriteHtml(string html, BlockTextBuilder builder)
    {
        var fragment = HtmlPage.ParseFragment(html);
        var body = fragment.Body;
        var below = body?.QuerySelector(Above) is { } above ? TakeFrom(above, body) : null;
        var quotes = body?.QuerySelectorAll(Quotes).Where(quote => quote.ParentElement?.Closest(Quotes) is null).ToList() ?? [];
        quotes.ForEach(quote => quote.Remove());
        WriteOwn(body, quotes.Count > 0, builder);
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

    /// <summary>Writes what is left of a page. Programs that wrap nothing around an earlier mail still set its head above it.</summary>
    private static void WriteOwn(IElement? body, bool isMarked, BlockTextBuilder builder)
    {
        var page = new BlockTextBuilder();
        new HtmlBlocks(page).Write(body);
        var text = page.Text;
        var parts = page.Blocks.Select(block => (Block: block, Lines: block.Span.Of(text).Split('\n'))).ToList();

        // A blank line behind each paragraph, as in plain mails.
        var quoted = QuotedLines.Of([.. parts.SelectMany(part => part.Lines.Append(""))], isMarked);
        var at = 0;
        var own = builder.Place;
        foreach (var (block, lines) in parts)
        {
            if (block.IsHeading)
            {
                builder.Place = quoted[at] ? own with { Part = Part } : own;
                builder.AddHeading(block.HeadingPath.Length == 0 ? 1 : block.HeadingPath.Split(" › ").Length + 1, lines[0]);
                builder.Place = own;
            }
            else
            {
                Write(lines, quoted[at..(at + lines.Length)], builder);
            }

            at += lines.Length + 1;
        }
    }

    private static void Write(string[] lines, bool[] quoted, BlockTextBuilder builder)
    {
        var own = builder.Place;
        var paragraph = new List<string>();
        for (var at = 0; at < lines.Length; at++)
        {
            if ((at > 0 && quoted[at] != quoted[at - 1]) || string.IsNullOrWhiteSpace(lines[at].TrimStart('>', ' ')))
            {
                Flush(at > 0 && quoted[at - 1]);
            }

            paragraph.Add(QuotedLines.IsMark(lines[at]) ? lines[at].TrimStart('>', ' ') : lines[at]);
        }

        Flush(quoted is [.., true]);
        builder.Place = own;

        void Flush(bool isQuoted)
        {
            builder.Place = isQuoted ? own with { Part = Part } : own;
            builder.AddParagraph(string.Join('\n', paragraph));
            paragraph.Clear();
        }
    }
}
