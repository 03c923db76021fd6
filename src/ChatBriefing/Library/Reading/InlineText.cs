using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace ChatBriefing.Library.Reading;

/// <summary>Gathers the text of one paragraph of a page, its white space made single spaces as a browser does.</summary>
internal sealed class InlineText
{
    private const char SoftHyphen = '\u00AD';

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "legend", "main", "nav", "ol",
        "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private readonly StringBuilder text = new();

    /// <summary>Whether an element of that name begins a paragraph of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>All text of an element in one line.</summary>
    public static string Of(IElement element)
    {
        var line = new InlineText();
        line.AppendAll(element);
        return TitleLine.OneLine(line.Take());
    }

    /// <summary>Adds text; runs of white space become one space, soft hyphens go.</summary>
    public void Append(string data)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0')
            {
                AppendSpace();
            }
            else if (c != SoftHyphen)
            {
                text.Append(c);
            }
        }
    }

    /// <summary>Ends the line within the paragraph.</summary>
    public void BreakLine()
    {
        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }

    /// <summary>The text so far, which is then forgotten.</summary>
    public string Take()
    {
        var taken = text.ToString().Trim();
        text.Clear();
        return taken;
    }

    private void AppendSpace()
    {
        if (text.Length > 0 && text[^1] is not (' ' or '\n'))
        {
            text.Append(' ');
        }
    }

    private void AppendAll(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText data)
            {
                Append(data.Data);
            }
            else if (child is IElement element)
            {
                AppendAll(element);
                if (element.LocalName == "br" || IsBlock(element.LocalName))
                {
                    AppendSpace();
                }
            }
        }
    }
}
