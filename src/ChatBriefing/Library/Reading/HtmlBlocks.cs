using System.Globalization;
using AngleSharp.Dom;

namespace ChatBriefing.Library.Reading;

/// <summary>Writes the blocks of an HTML tree as plain text.</summary>
internal sealed class HtmlBlocks(BlockTextBuilder builder)
{
    private const int Indent = 2;
    private readonly InlineText inline = new();
    private int depth;
    private string marker = "";

    /// <summary>Writes what the element holds.</summary>
    public void Write(IElement? element)
    {
        if (element is not null)
        {
            WriteChildren(element);
            Flush();
        }
    }

    private void WriteChildren(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                inline.Append(text.Data);
            }
            else if (child is IElement element)
            {
                WriteElement(element);
            }
        }
    }

    private void WriteElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "script" or "style" or "head" or "title":
                break;
            case "br":
                inline.BreakLine();
                break;
            case "q":
                inline.Append("“");
                WriteChildren(element);
                inline.Append("”");
                break;
            case ['h', >= '1' and <= '6'] when depth == 0 && !builder.IsHidden:
                Flush();
                builder.AddHeading(element.LocalName[1] - '0', InlineText.Of(element));
                break;
            case "pre":
                Flush();
                AddBlock(element.TextContent.Trim('\n', '\r'));
                break;
            case "ul" or "ol" or "menu":
                WriteList(element);
                break;
            case "table" when HtmlTable.Rows(element) is { } rows:
                WriteRows(rows);
                break;
            case var name when InlineText.IsBlock(name):
                Flush();
                WriteChildren(element);
                Flush();
                break;
            default:
                WriteChildren(element);
                break;
        }
    }

    private void WriteList(IElement list)
    {
        Flush();
        if (depth++ == 0)
        {
            builder.EndRun();
        }

        var number = int.TryParse(list.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var child in list.Children)
        {
            marker = child.LocalName != "li" ? "" : list.LocalName == "ol" ? $"{number++}. " : "- ";
            WriteElement(child);
            Flush();
        }

        marker = "";
        if (--depth == 0)
        {
            builder.EndRun();
        }
    }

    private void WriteRows(IEnumerable<string> rows)
    {
        Flush();
        builder.EndRun();
        foreach (var row in rows)
        {
            builder.AddLine(row, depth * Indent);
        }

        builder.EndRun();
    }

    private void Flush() => AddBlock(inline.Take());

    private void AddBlock(string text)
    {
        if (depth == 0)
        {
            builder.AddParagraph(text);
        }
        else if (!string.IsNullOrWhiteSpace(text))
        {
            builder.AddLine(marker + text.Trim(), (depth - 1) * Indent);
            marker = "";
        }
    }
}
