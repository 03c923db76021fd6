using System.Globalization;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>The styles of a Word document.</summary>
internal sealed class DocxStyles
{
    /// <summary>Styles build on styles; a ring of them is a broken file.</summary>
    private const int LongestChain = 20;

    /// <summary>Outline levels beyond this are body text.</summary>
    private const int DeepestHeading = 9;

    private readonly Dictionary<string, DocxStyle> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocxLook> looks = new(StringComparer.Ordinal);
    private DocxLook plain = DocxLook.None;

    /// <summary>The style of paragraphs that name none.</summary>
    private string? usual;

    /// <summary>The language that the document is set in; null when it says none.</summary>
    public string? Language { get; private init; }

    /// <summary>Reads the part of styles; a document may have none.</summary>
    public static DocxStyles Of(XElement? part)
    {
        var styles = new DocxStyles
        {
            Language = part.Child("docDefaults").Child("rPrDefault").Child("rPr").Child("lang").Value("val"),
            plain = DocxLook.Of(part.Child("docDefaults").Child("rPrDefault").Child("rPr")),
        };
        foreach (var style in part.Children("style"))
        {
            var paragraph = style.Child("pPr");
            styles.byId[style.Value("styleId") ?? ""] = new DocxStyle(
                style.Child("name").Value("val")?.ToLowerInvariant() ?? "",
                style.Child("basedOn").Value("val"),
                Level(paragraph.Child("outlineLvl").Value("val")),
                paragraph.Child("numPr").Child("numId").Value("val"),
                DocxLook.Of(style.Child("rPr")),
                DocxLook.Shade(paragraph.Child("shd")),
                style.Children("tcPr").Concat(style.Children("tblPr")).Concat(style.Children("tblStylePr").Children("tcPr")).Any(cell => DocxLook.Shade(cell.Child("shd")) is not null));
            if (style.IsTrue("default") && style.Value("type") == "paragraph")
            {
                styles.usual = style.Value("styleId");
            }
        }

        return styles;
    }

    /// <summary>Level of the heading that a paragraph is, from 1; 0 when it is none.</summary>
    public int HeadingLevel(XElement? properties)
    {
        if (Level(properties.Child("outlineLvl").Value("val")) is { } own)
        {
            return own + 1;
        }

        foreach (var style in Chain(properties))
        {
            if (style.Name == "title")
            {
                return 1;
            }

            if (style.Outline is { } level)
            {
                return level + 1;
            }

            if (style.Name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(style.Name.AsSpan(8), CultureInfo.InvariantCulture, out var named))
            {
                return named is >= 1 and <= DeepestHeading ? named : 0;
            }
        }

        return 0;
    }

    /// <summary>Whether the paragraph is the document's title.</summary>
    public bool IsTitle(XElement? properties) => Chain(properties).Any(style => style.Name == "title");

    /// <summary>How a run looks: by its own formatting, else by its style, else by that of its paragraph.</summary>
    /// <param name="paragraph">Properties of the paragraph.</param>
    /// <param name="run">Properties of the run.</param>
    public DocxLook Look(XElement? paragraph, XElement? run) =>
        DocxLook.Of(run).Over(Look(run.Child("rStyle").Value("val"))).Over(Look(paragraph.Child("pStyle").Value("val") ?? usual)).Over(plain);

    /// <summary>What the paragraph's style paints behind it; null for nothing.</summary>
    public string? Shade(XElement? properties) => Chain(properties).Select(style => style.Shade).FirstOrDefault(shade => shade is not null);

    /// <summary>Whether the table's style paints cells: which of them is not computed.</summary>
    public bool PaintsCells(XElement? properties) => Chain(properties.Child("tblStyle").Value("val")).Any(style => style.PaintsCells);

    /// <summary>The list that the paragraph's style puts it in; null for none.</summary>
    public string? List(XElement? properties) => Chain(properties).Select(style => style.List).FirstOrDefault(list => list is not null);

    private IEnumerable<DocxStyle> Chain(XElement? properties) => Chain(properties.Child("pStyle").Value("val"));

    private DocxLook Look(string? id)
    {
        if (id is null)
        {
            return DocxLook.None;
        }

        return looks.TryGetValue(id, out var known) ? known : looks[id] = Chain(id).Aggregate(DocxLook.None, (look, style) => look.Over(style.Look));
    }

    private IEnumerable<DocxStyle> Chain(string? id)
    {
        for (var step = 0; step < LongestChain && id is not null && byId.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private static int? Level(string? value) =>
        int.TryParse(value, CultureInfo.InvariantCulture, out var level) && level is >= 0 and < DeepestHeading ? level : null;
}
