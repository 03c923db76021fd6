using System.Globalization;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>The rectangle that a shape takes up on a slide.</summary>
internal readonly record struct PptxBox(long Left, long Top, long Width, long Height)
{
    /// <summary>The rectangle; null where the shape leaves it to its layout, or lies in a group, which moves it.</summary>
    public static PptxBox? Of(XElement shape)
    {
        var frame = shape.Child("spPr").Child("xfrm") ?? shape.Child("xfrm") ?? shape.Child("grpSpPr").Child("xfrm");
        return shape.Parent?.Name.LocalName != "grpSp"
            && Number(frame.Child("off").Value("x")) is { } left && Number(frame.Child("off").Value("y")) is { } top
            && Number(frame.Child("ext").Value("cx")) is { } width && Number(frame.Child("ext").Value("cy")) is { } height
            ? new PptxBox(left, top, width, height)
            : null;
    }

    /// <summary>Whether the two have some place in common.</summary>
    public bool Meets(PptxBox other) =>
        Left < other.Left + other.Width && other.Left < Left + Width && Top < other.Top + other.Height && other.Top < Top + Height;

    private static long? Number(string? text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
