using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Tells what is painted behind the paragraphs of a Word document.</summary>
/// <param name="styles">Its styles.</param>
/// <param name="page">The colour of its pages.</param>
internal sealed class DocxGround(DocxStyles styles, string page)
{
    private bool isOverPicture;

    /// <summary>Takes note of a block of the body before it is read: a picture behind the words lies there to the end of its page.</summary>
    public void Pass(XElement block)
    {
        isOverPicture &= !block.Inner("lastRenderedPageBreak").Any() && !block.Inner("pageBreakBefore").Any() && !block.Inner("sectPr").Any()
            && block.Inner("br").All(line => line.Value("type") != "page");
        isOverPicture |= block.Inner("anchor").Any(anchor => anchor.IsTrue("behindDoc"));
    }

    /// <summary>The colour behind a paragraph: its own, that of the cell or box around it, or the page's.</summary>
    public string Behind(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var own = DocxLook.Shade(properties.Child("shd")) ?? styles.Shade(properties);
        return own ?? paragraph.Ancestors().Select(Paint).FirstOrDefault(paint => paint is not null) ?? (isOverPicture ? Ink.Unknown : page);
    }

    private string? Paint(XElement around) => around.Name.LocalName switch
    {
        "tc" => DocxLook.Shade(around.Child("tcPr").Child("shd")),
        "tbl" => styles.PaintsCells(around.Child("tblPr")) ? Ink.Unknown : DocxLook.Shade(around.Child("tblPr").Child("shd")),
        "wsp" => OfShape(around),
        "shape" or "rect" or "roundrect" or "oval" => OfOldShape(around),

        // A box that is not painted may lie upon the picture or the shapes that hang on the same place.
        "wgp" or "group" => Ink.Unknown,
        "drawing" or "pict" when around.Ancestors().LastOrDefault() is { } all && all.Inner("blip").Concat(all.Inner("imagedata")).Any() => Ink.Unknown,
        _ => null,
    };

    private static string? OfShape(XElement shape)
    {
        var properties = shape.Child("spPr");
        return properties.Child("noFill") is not null ? null
            : properties.Child("solidFill") is { } fill ? fill.Child("srgbClr").Value("val") ?? (fill.Child("schemeClr").Value("val") is "bg1" or "lt1" ? Ink.White : Ink.Unknown)
            : properties.Child("gradFill") is not null || properties.Child("pattFill") is not null || properties.Child("blipFill") is not null ? Ink.Unknown
            : shape.Child("style").Child("fillRef").Value("idx") is null or "0" ? null : Ink.Unknown;
    }

    private static string? OfOldShape(XElement shape) =>
        shape.Value("filled") is "f" or "false" ? null
        : shape.Child("fill").Value("type") is not (null or "solid") ? Ink.Unknown
        : shape.Value("fillcolor") switch
        {
            null or "white" => Ink.White,
            ['#', .. { Length: 6 } colour] => colour,
            _ => Ink.Unknown,
        };
}
