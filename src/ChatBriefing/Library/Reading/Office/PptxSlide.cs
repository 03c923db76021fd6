using System.Xml.Linq;
using ChatBriefing.Library.Reading.Tables;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>Writes one slide: its title as a heading, its shapes in their order, its notes, its comments.</summary>
internal sealed class PptxSlide(OfficePackage package, BlockTextBuilder builder, int number, PptxGround ground)
{
    private static readonly string[] Furniture = ["sldNum", "dt", "ftr", "hdr", "sldImg"];
    private readonly Place place = new("slide", number);

    /// <summary>Writes it.</summary>
    /// <param name="slide">The slide.</param>
    /// <param name="related">What it refers to.</param>
    /// <param name="authors">Names of those who comment, by their numbers.</param>
    public void Write(XElement slide, IReadOnlyList<Relationship> related, Dictionary<string, string> authors)
    {
        builder.EndRun();
        builder.Place = place;
        builder.IsHidden = slide.Value("show") is "0" or "false";
        var shapes = slide.Child("cSld").Child("spTree");
        var title = ShapesOf(shapes).FirstOrDefault(IsTitle);
        builder.LeaveHeadings();
        builder.AddHeading(1, title is null ? "" : string.Join(" ", ParagraphsOf(title)));
        WriteUnseen(title);
        WriteShapes(shapes, title);
        foreach (var relation in related.Where(relation => !relation.IsExternal))
        {
            WriteRelated(relation, authors);
        }

        (builder.Place, builder.IsHidden) = (Place.None, false);
    }

    private void WriteRelated(Relationship relation, Dictionary<string, string> authors)
    {
        switch (relation.Kind)
        {
            case "notesSlide":
                builder.Place = place with { Part = "notes" };
                WriteShapes(package.Load(relation.Target).Child("cSld").Child("spTree"), null);
                builder.Place = place;
                break;
            case "chart" or "diagramData":
                DrawingText.Write(package.Load(relation.Target), builder);
                break;
            case "comments":
                foreach (var comment in package.Load(relation.Target).Children("cm"))
                {
                    var words = comment.Child("text")?.Value ?? string.Join("\n", ParagraphsOf(comment));
                    builder.AddHidden(words, CommentWords.By(authors.GetValueOrDefault(comment.Value("authorId") ?? "")));
                }

                break;
            default:
                break;
        }
    }

    private void WriteShapes(XElement? shapes, XElement? title)
    {
        foreach (var shape in ShapesOf(shapes).Where(shape => shape != title))
        {
            var before = builder.IsHidden;
            builder.IsHidden |= shape.Elements().Any(properties => properties.Child("cNvPr").IsTrue("hidden"));
            if (shape.Name.LocalName == "graphicFrame")
            {
                WriteTables(shape);
            }
            else if (!Furniture.Contains(KindOf(shape)))
            {
                builder.EndRun();
                WriteParagraphs(shape);
                builder.EndRun();
            }

            builder.IsHidden = before;
        }
    }

    private void WriteParagraphs(XElement shape)
    {
        var isOutline = KindOf(shape) is "body" or "obj";
        foreach (var paragraph in shape.Child("txBody").Children("p"))
        {
            var level = int.TryParse(paragraph.Child("pPr").Value("lvl"), System.Globalization.CultureInfo.InvariantCulture, out var deep) ? Math.Clamp(deep, 0, 8) : 0;
            var words = TextOf(paragraph);
            if (isOutline)
            {
                builder.AddLine(words.Shown, level * 2);
            }
            else
            {
                builder.AddParagraph(words.Shown);
            }

            builder.AddHidden(words.Unseen, "hidden text");
        }
    }

    private void WriteTables(XElement frame)
    {
        foreach (var table in frame.Inner("tbl"))
        {
            builder.EndRun();
            var rows = table.Children("tr").Select(row => (IReadOnlyList<string>)row.Children("tc").Select(cell => TitleLine.OneLine(string.Join(" ", ParagraphsOf(cell)))).ToList());
            foreach (var line in TableText.Lines([.. rows]))
            {
                builder.AddLine(line, 0);
            }

            builder.EndRun();
            WriteUnseen(table);
        }
    }

    private void WriteUnseen(XElement? element)
    {
        foreach (var paragraph in element.Inner("p"))
        {
            builder.AddHidden(TextOf(paragraph).Unseen, "hidden text");
        }
    }

    private static IEnumerable<XElement> ShapesOf(XElement? tree) => (tree?.Elements() ?? []).SelectMany(shape => shape.Name.LocalName switch
    {
        "sp" or "graphicFrame" or "cxnSp" => [shape],
        "grpSp" => ShapesOf(shape),
        "AlternateContent" => ShapesOf(shape.Child("Choice") ?? shape.Child("Fallback")),
        _ => [],
    });

    private static bool IsTitle(XElement shape) => KindOf(shape) is "title" or "ctrTitle";

    private static string? KindOf(XElement shape) => shape.Elements().Select(part => part.Child("nvPr").Child("ph")).FirstOrDefault(place => place is not null) is { } found
        ? found.Value("type") ?? "obj"
        : null;

    private IEnumerable<string> ParagraphsOf(XElement element) => element.Inner("p").Select(paragraph => TextOf(paragraph).Shown);

    private PptxText TextOf(XElement paragraph) => PptxText.Of(paragraph, run => ground.IsUnseen(paragraph, run));
}
