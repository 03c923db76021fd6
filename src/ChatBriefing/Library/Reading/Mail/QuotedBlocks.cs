using AngleSharp.Dom;

namespace ChatBriefing.Library.Reading.Mail;

/// <summary>
/// Writes what is left of a page when its wrapped quotations are taken out. Programs that wrap nothing around an earlier
/// mail still set its head above it.
/// </summary>
internal static class QuotedBlocks
{
    /// <summary>Writes the page, what is quoted apart.</summary>
    /// <param name="body">What is left of it.</param>
    /// <param name="isMarked">Whether quotations were taken out.</param>
    /// <param name="builder">Where it goes.</param>
    public static void Write(IElement? body, bool isMarked, BlockTextBuilder builder)
    {
        var page = new BlockTextBuilder();
        new HtmlBlocks(page).Write(body);
        var text = page.Text;
        var parts = page.Blocks.Select(block => (Block: block, Lines: block.Span.Of(text).Split('\n'))).ToList();

        // A blank line behind each paragraph, as in plain mails.
        var quoted = QuotedLines.Of([.. parts.SelectMany(part => part.Lines.Append(""))], isMarked);
        if (!quoted.Contains(true))
        {
            new HtmlBlocks(builder).Write(body);
            return;
        }

        var (at, end) = (0, 0);
        foreach (var (block, lines) in parts)
        {
            WriteBlock(block, lines, quoted[at..(at + lines.Length)], text[end..block.Span.Start], builder);
            at += lines.Length + 1;
            end = block.Span.End;
        }

        builder.EndRun();
    }

    /// <summary>Writes a block as it stood on the page: items of lists and rows of tables stay together and set in.</summary>
    private static void WriteBlock(Block block, string[] lines, bool[] quoted, string gap, BlockTextBuilder builder)
    {
        var own = builder.Place;
        builder.Place = quoted[0] ? own with { Part = QuotedReply.Part } : own;
        if (block.IsHeading)
        {
            builder.AddHeading(block.HeadingPath.Length == 0 ? 1 : block.HeadingPath.Split(" › ").Length + 1, lines[0]);
        }
        else if (quoted.Distinct().Count() == 1 && !lines.Any(QuotedLines.IsMark))
        {
            builder.AddLaid(string.Join('\n', lines), gap);
        }
        else
        {
            builder.Place = own;
            QuotedParagraphs.Write(lines, quoted, builder);
        }

        builder.Place = own;
    }
}
