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
                var words = MarkdownText.Of(heading.Inline);
                builder.AddHeading(heading.Level, words.Shown);
                AddHidden(words);
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
                var text = leaf.Inline is null ? new MarkdownText(leaf.Lines.ToString().Trim('\n'), []) : MarkdownText.Of(leaf.Inline);
                Add(text.Shown);
                AddHidden(text);
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
        foreach (var leaf in table.Descendants<LeafBlock>())
        {
            AddHidden(MarkdownText.Of(leaf.Inline));
        }
    }

    /// <summary>What the HTML of a paragraph hides stands behind it, with the flag.</summary>
    private void AddHidden(MarkdownText text)
    {
        var before = builder.IsHidden;
        builder.IsHidden = true;
        foreach (var piece in text.Hidden)
        {
            builder.AddParagraph(piece);
        }

        builder.IsHidden = before;
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
        TitleLine.OneLine(string.Join(' ', cell.Descendants<LeafBlock>().Select(leaf => MarkdownText.Of(leaf.Inline).Shown)));
}
