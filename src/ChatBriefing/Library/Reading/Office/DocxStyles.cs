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

    /// <summary>The language that the document is set in; null when it says none.</summary>
    public string? Language { get; private init; }

    /// <summary>Reads the part of styles; a document may have none.</summary>
    public static DocxStyles Of(XElement? part)
    {
        var styles = new DocxStyles
        {
            Language = part.Child("docDefaults").Child("rPrDefault").Child("rPr").Child("lang").Value("val"),
        };
        foreach (var style in part.Children("style"))
        {
            var paragraph = style.Child("pPr");
            styles.byId[style.Value("styleId") ?? ""] = new DocxStyle(
                style.Child("name").Value("val")?.ToLowerInvariant() ?? "",
                style.Child("basedOn").Value("val"),
                Level(paragraph.Child("outlineLvl").Value("val")),
                paragraph.Child("numPr").Child("numId").Value("val"),
                style.Child("rPr").IsOn("vanish"));
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

    /// <summary>Whether the paragraph's style hides it.</summary>
    public bool IsHidden(XElement? properties) => Chain(properties).Any(style => style.IsHidden);

    /// <summary>The list that the paragraph's style puts it in; null for none.</summary>
    public string? List(XElement? properties) => Chain(properties).Select(style => style.List).FirstOrDefault(list => list is not null);

    private IEnumerable<DocxStyle> Chain(XElement? properties)
    {
        var id = properties.Child("pStyle").Value("val");
        for (var step = 0; step < LongestChain && id is not null && byId.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private static int? Level(string? value) =>
        int.TryParse(value, CultureInfo.InvariantCulture, out var level) && level is >= 0 and < DeepestHeading ? level : null;
}
