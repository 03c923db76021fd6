using System.Text;
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
        foreach (var inline in In(container))
        {
            Write(inline, text);
        }

        return text.ToString();
    }

    /// <summary>The words of one inline, without those of the inlines within it.</summary>
    public static string TextOf(Inline inline)
    {
        var text = new StringBuilder();
        Write(inline, text);
        return text.ToString();
    }

    /// <summary>All inlines within a paragraph, in reading order.</summary>
    public static IEnumerable<Inline> In(ContainerInline? container)
    {
        for (var at = container?.FirstChild; at is not null; at = Next(at, container))
        {
            yield return at;
        }
    }

    /// <summary>The inline behind this one in reading order, found without recursion: thousands of open brackets nest as deep.</summary>
    private static Inline? Next(Inline at, ContainerInline? root)
    {
        if (at is ContainerInline { FirstChild: { } child })
        {
            return child;
        }

        var up = at;
        while (up.NextSibling is null && up.Parent is { } parent && parent != root)
        {
            up = parent;
        }

        return up.NextSibling;
    }

    private static void Write(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
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
