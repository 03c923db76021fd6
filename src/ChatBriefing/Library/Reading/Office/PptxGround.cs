using System.Xml;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>
/// Tells whether letters on a slide are seen: what is behind them is their cell, their shape, a shape or picture beneath
/// it, or the background of the slide, its layout or its master. Where that cannot be told, they are taken for seen.
/// </summary>
internal sealed class PptxGround(PptxDesigns designs, XElement slide, IReadOnlyList<Relationship> related)
{
    /// <summary>Hundredths of a point: smaller letters are a line.</summary>
    private const int SmallestSize = 150;

    /// <summary>Shapes beneath others on one slide; a slide with more is a drawing.</summary>
    private const int MostShapes = 500;

    private readonly Dictionary<XElement, string> known = [];
    private (IReadOnlyList<XElement> Layers, PptxInk Ink)? design;

    /// <summary>Whether letters are too small for anybody to see.</summary>
    public static bool IsTiny(XElement? run) =>
        int.TryParse(run.Value("sz"), System.Globalization.CultureInfo.InvariantCulture, out var size) && size < SmallestSize;

    /// <summary>Whether nobody sees the letters of a run.</summary>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="run">Properties of the run.</param>
    public bool IsUnseen(XElement paragraph, XElement? run) =>
        IsTiny(run)
        || (run.Child("noFill") is not null && run.Child("ln") is null)
        || run.Child("solidFill").Inner("alpha").Any(alpha => alpha.Value("val") is "0" or "0%")
        || (run.Child("solidFill") is not null && run.Child("highlight") is null && IsLost(paragraph, run));

    private bool IsLost(XElement paragraph, XElement? run)
    {
        try
        {
            return Ink.IsLike(Design.Ink.Fill(run), Behind(paragraph));
        }
        catch (XmlException)
        {
            // A damaged layout costs the colour of the ground, not the slide.
            return false;
        }
    }

    private (IReadOnlyList<XElement> Layers, PptxInk Ink) Design
    {
        get
        {
            if (design is null)
            {
                var (layers, theme) = designs.Of(related);
                var maps = new[] { slide }.Concat(layers).Select(layer => layer.Child("clrMapOvr").Child("overrideClrMapping") ?? layer.Child("clrMap"));
                design = (layers, new PptxInk(theme, maps.FirstOrDefault(map => map is not null)));
            }

            return design.Value;
        }
    }

    private string Behind(XElement paragraph)
    {
        var around = paragraph.Ancestors().FirstOrDefault(element => element.Name.LocalName is "tc" or "sp" or "cxnSp") ?? paragraph;
        return known.TryGetValue(around, out var ground) ? ground : known[around] = around.Name.LocalName == "tc" ? OfCell(around) : OfShape(around);
    }

    private string OfCell(XElement cell)
    {
        var frame = cell.Ancestors().FirstOrDefault(element => element.Name.LocalName == "graphicFrame") ?? cell;
        var hasStyle = cell.Ancestors().FirstOrDefault(element => element.Name.LocalName == "tbl").Child("tblPr").Child("tableStyleId") is not null;
        return Design.Ink.Fill(cell.Child("tcPr")) ?? (hasStyle && cell.Child("tcPr").Child("noFill") is null ? Ink.Unknown : Beneath(frame));
    }

    private string OfShape(XElement shape)
    {
        var (layers, ink) = Design;
        var own = shape.Child("spPr");
        if (ink.Fill(own) is { } fill)
        {
            return fill;
        }

        var isStyled = shape.Child("style").Child("fillRef").Value("idx") is not (null or "0");
        var isPlaceholder = shape.Child("nvSpPr").Child("nvPr").Child("ph") is not null;
        var isInherited = isPlaceholder && layers.SelectMany(ShapesOf).Where(IsPlaceholder).Any(other => ink.Fill(other.Child("spPr")) is not null);
        return own.Child("noFill") is null && (isStyled || isInherited) ? Ink.Unknown : Beneath(shape);
    }

    /// <summary>What lies beneath a shape that is not painted.</summary>
    private string Beneath(XElement shape)
    {
        var (layers, ink) = Design;
        var box = PptxBox.Of(shape);
        var outermost = shape.AncestorsAndSelf().LastOrDefault(element => element.Parent?.Name.LocalName == "spTree") ?? shape;
        var below = outermost.ElementsBeforeSelf().Concat(outermost == shape ? [] : outermost.Elements())
            .Concat(layers.SelectMany(ShapesOf).Where(other => !IsPlaceholder(other))).Take(MostShapes + 1).ToList();
        return below.Count > MostShapes || below.Exists(other => other != shape && IsPainted(other, ink) && MayMeet(box, other)) ? Ink.Unknown : Background();
    }

    /// <summary>A shape without a place of its own is not drawn, unless it is moved by a group or offered for some programs.</summary>
    private static bool MayMeet(PptxBox? box, XElement other) => PptxBox.Of(other) is { } there
        ? box is not { } here || here.Meets(there)
        : other.Name.LocalName == "AlternateContent" || other.Parent?.Name.LocalName == "grpSp";

    private static bool IsPainted(XElement shape, PptxInk ink) => shape.Name.LocalName switch
    {
        "sp" => ink.Fill(shape.Child("spPr")) is not null || (shape.Child("spPr").Child("noFill") is null && shape.Child("style").Child("fillRef").Value("idx") is not (null or "0")),
        "pic" or "grpSp" or "graphicFrame" or "AlternateContent" => true,
        _ => false,
    };

    private string Background()
    {
        var (layers, ink) = Design;
        var found = new[] { slide }.Concat(layers).Select(layer => layer.Child("cSld").Child("bg")).FirstOrDefault(background => background is not null);
        var reference = found.Child("bgRef");
        return found is null ? Ink.White
            : reference is null ? ink.Fill(found.Child("bgPr")) ?? Ink.White
            : reference.Value("idx") switch
            {
                "0" or "1000" => Ink.White,
                "1001" => ink.Of(reference.Elements().FirstOrDefault()),
                _ => Ink.Unknown,
            };
    }

    private static IEnumerable<XElement> ShapesOf(XElement layer) => layer.Child("cSld").Child("spTree")?.Elements() ?? [];

    private static bool IsPlaceholder(XElement shape) => shape.Child("nvSpPr").Child("nvPr").Child("ph") is not null;
}
