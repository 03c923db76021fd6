using System.Text;
using System.Xml.Linq;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>The words of a paragraph on a slide.</summary>
/// <param name="Shown">What is shown.</param>
/// <param name="Unseen">What nobody sees.</param>
internal readonly record struct PptxText(string Shown, string Unseen)
{
    /// <summary>Reads a paragraph of what has no slide behind it: only what is too small is unseen.</summary>
    public static PptxText Of(XElement paragraph) => Of(paragraph, PptxGround.IsTiny);

    /// <summary>Reads a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isUnseen">Whether nobody sees a run with those properties.</param>
    public static PptxText Of(XElement paragraph, Func<XElement?, bool> isUnseen)
    {
        var shown = new StringBuilder();
        var unseen = new StringBuilder();
        foreach (var run in paragraph.Elements())
        {
            switch (run.Name.LocalName)
            {
                case "r" or "fld":
                    (isUnseen(run.Child("rPr")) ? unseen : shown).Append(run.Child("t")?.Value);
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
