using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>The words of a paragraph on a slide. White is no sign of hiding there, for slides have dark grounds.</summary>
/// <param name="Shown">What is shown.</param>
/// <param name="Unseen">What is too small for anybody to see.</param>
internal readonly record struct PptxText(string Shown, string Unseen)
{
    /// <summary>Hundredths of a point: smaller letters are a line.</summary>
    private const int SmallestSize = 150;

    /// <summary>Reads a paragraph.</summary>
    public static PptxText Of(XElement paragraph)
    {
        var shown = new StringBuilder();
        var unseen = new StringBuilder();
        foreach (var run in paragraph.Elements())
        {
            switch (run.Name.LocalName)
            {
                case "r" or "fld":
                    var isTiny = int.TryParse(run.Child("rPr").Value("sz"), CultureInfo.InvariantCulture, out var size) && size < SmallestSize;
                    (isTiny ? unseen : shown).Append(run.Child("t")?.Value);
                    break;
                case "br":
                    shown.Append('\n');
                    break;
                case "AlternateContent" or "m" or "oMath":
                    shown.Append(string.Concat(run.Inner("t").Select(words => words.Value)));
                    break;
                default:
                    break;
            }
        }

        return new PptxText(shown.ToString(), unseen.ToString());
    }
}
