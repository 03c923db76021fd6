using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ChatBriefing.Library.Reading;

/// <summary>Writes the blocks of a Markdown syntax tree as plain text.</summary>
internal sealed class MarkdownBlocks(BlockTextBuilder builder)
{
    private const int Indent = 2;
    private int depth;
    private string marker = "";

    /// <summary>Writes the children of a block, in order.</summary>
    public void Write(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Write(block);
        }
    }

    private void Write(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HeadingBlock heading when depth == 0:
                builder.AddHeading(heading.Level, MarkdownInlines.TextOf(heading.Inline));
                break;
            case HtmlBlock html:
                HtmlPage.ParseFragment(html.Lines.ToString()).Write(builder);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Table table:
                WriteTable(table);
                break;
            case ContainerBlock container:
                Write(container);
                break;
            case LeafBlock leaf:
                Add(leaf.Inline is null ? leaf.Lines.ToString().Trim('\n') : MarkdownInlines.TextOf(leaf.Inline));
                break;
            default:
                break;
        }
    }

    private void WriteList(ListBlock list)
    {
        if (depth == 0)
        {
            builder.EndRun();
        }

        depth++;
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            marker = list.IsOrdered ? $"{number++}. " : "- ";
            Write(item);
        }

        marker = "";
        depth--;
        if (depth == 0)
        {
            builder.EndRun();
        }
    }

    private void WriteTable(Table table)
    {
        builder.EndRun();
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Select(TextOf).ToList();
            if (cells.Exists(cell => cell.Length > 0))
            {
                builder.AddLine(string.Join(" | ", cells), depth * Indent);
            }
        }

        builder.EndRun();
    }

    private void Add(string text)
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

    private static string TextOf(TableCell cell) =>
        TitleLine.OneLine(string.Join(' ', cell.Descendants<LeafBlock>().Select(leaf => MarkdownInlines.TextOf(leaf.Inline))));
}
