using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace ChatBriefing.Library.Reading;

/// <summary>Renders the inside of a Markdown paragraph as plain text.</summary>
internal static class MarkdownInlines
{
    /// <summary>The words without marks; link texts and images' alternative texts stay, addresses and tags go.</summary>
    public static string TextOf(ContainerInline? container)
    {
        var text = new StringBuilder();
        Write(container, text);
        return text.ToString();
    }

    private static void Write(ContainerInline? container, StringBuilder text)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case FootnoteLink:
                    break;
                case ContainerInline inner:
                    Write(inner, text);
                    break;
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline lineBreak:
                    text.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case HtmlInline { Tag: ['<', 'b' or 'B', 'r' or 'R', ..] }:
                    text.Append('\n');
                    break;
                case TaskList task:
                    text.Append(task.Checked ? "[x]" : "[ ]");
                    break;
                default:
                    break;
            }
        }
    }
}
