using ChatBriefing.Library.Reading;
using static ChatBriefing.Tests.Library.Reading.Formats.OfficeFile;

namespace ChatBriefing.Tests.Library.Reading.Formats;

public sealed class PptxReaderTests
{
    [Fact]
    public void Slides_notes_and_comments_have_their_addresses_and_hidden_slides_a_flag()
    {
        var file = Slides((true, Shape("title", "Plan") + Shape("body", "First step", "Second step")), (false, Shape("", "Not shown")))
            .Part("ppt/notes/n.xml", $"<p:notes xmlns:p='urn:p' xmlns:a='urn:a'><p:cSld><p:spTree>{Shape("body", "Say hello.")}</p:spTree></p:cSld></p:notes>")
            .Part("ppt/comments/c.xml", "<p:cmLst xmlns:p='urn:p'><p:cm authorId='0'><p:text>Too long</p:text></p:cm></p:cmLst>")
            .Relate("ppt/slides/slide0.xml", ("n", "notesSlide", "../notes/n.xml"), ("c", "comments", "../comments/c.xml"));

        var document = Read.Outcome("a.pptx", file.Bytes()).ShouldBeOfType<ReadDocument>();

        document.Title.ShouldBe("Plan");
        document.Units.ShouldBe(2);
        PassageCutter.Cut(document.Text, document.Blocks)
            .Select(passage => (document.Text.Substring(passage.Start, passage.Length), passage.Address, passage.HeadingPath, passage.IsHidden))
            .ShouldBe(
            [
                ("First step\nSecond step", "slide 1", "Plan", false),
                ("Say hello.", "slide 1, notes", "Plan", false),
                ("Too long", "slide 1, comment", "Plan", true),
                ("Not shown", "slide 2", "", true),
            ]);
    }

    [Fact]
    public void A_table_on_a_slide_reads_by_rows()
    {
        static string Cells(params string[] cells) => $"<a:tr>{string.Concat(cells.Select(cell => $"<a:tc><a:txBody><a:p><a:r><a:t>{cell}</a:t></a:r></a:p></a:txBody></a:tc>"))}</a:tr>";
        var file = Slides((true, $"<p:graphicFrame><a:graphic><a:graphicData><a:tbl>{Cells("Port", "Depth")}{Cells("Bergen", "11 m")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"));

        Read.Outcome("a.pptx", file.Bytes()).ShouldBeOfType<ReadDocument>().Lines().ShouldBe(["/ Port | Depth", "/ Port: Bergen | Depth: 11 m"]);
    }
}
