using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>The words of a paragraph: what is shown, what is hidden, and the text boxes that hang on it.</summary>
internal sealed class DocxText
{
    private const string Deletion = "tracked deletion";
    private const string Unseen = "hidden text";

    private readonly StringBuilder shown = new();
    private readonly List<(string Part, StringBuilder Text)> hidden = [];
    private readonly List<XElement> boxes = [];
    private readonly Func<XElement?, bool> isUnseen;

    private DocxText(Func<XElement?, bool> isUnseen) => this.isUnseen = isUnseen;

    /// <summary>The words that are shown.</summary>
    public string Shown => shown.ToString();

    /// <summary>The words that are not, with what they are.</summary>
    public IEnumerable<(string Part, string Text)> Hidden => hidden.Select(one => (one.Part, one.Text.ToString()));

    /// <summary>The contents of its text boxes.</summary>
    public IReadOnlyList<XElement> Boxes => boxes;

    /// <summary>Reads a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isUnseen">Whether nobody sees a run with those properties.</param>
    public static DocxText Of(XElement paragraph, Func<XElement?, bool> isUnseen)
    {
        var text = new DocxText(isUnseen);
        text.Walk(paragraph, "");
        return text;
    }

    private void Walk(XElement parent, string part)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    Walk(element, part.Length > 0 ? part : isUnseen(element.Child("rPr")) ? Unseen : "");
                    break;
                case "del" or "moveFrom":
                    Walk(element, Deletion);
                    break;
                case "t" or "delText":
                    Append(element.Value, part);
                    break;
                case "tab" or "ptab" when parent.Name.LocalName == "r":
                    Append(" ", part);
                    break;
                case "br" or "cr":
                    Append("\n", part);
                    break;
                case "noBreakHyphen":
                    Append("-", part);
                    break;
                case "sym":
                    Append(Symbol(element.Value("char")), part);
                    break;
                case "AlternateContent":
                    Walk(element.Child("Choice") ?? element.Child("Fallback") ?? new XElement("none"), part);
                    break;
                case "txbxContent":
                    boxes.Add(element);
                    break;
                case "pPr" or "rPr" or "instrText" or "fldChar" or "sdtPr" or "delInstrText":
                    break;
                default:
                    Walk(element, part);
                    break;
            }
        }
    }

    private void Append(string words, string part)
    {
        if (part.Length == 0)
        {
            shown.Append(words);
            return;
        }

        if (hidden.Count == 0 || hidden[^1].Part != part)
        {
            hidden.Add((part, new StringBuilder()));
        }

        hidden[^1].Text.Append(words);
    }

    /// <summary>Characters of symbol fonts lie in a private area, where only those fonts know them.</summary>
    private static string Symbol(string? code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) && value is > 0x20 and < 0xD800 ? ((char)value).ToString() : "";
}
