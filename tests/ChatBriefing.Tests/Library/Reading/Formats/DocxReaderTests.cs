using ChatBriefing.Library.Reading;
using static ChatBriefing.Tests.Library.Reading.Formats.OfficeFile;

namespace ChatBriefing.Tests.Library.Reading.Formats;

public sealed class DocxReaderTests
{
    private const string Styles = "<w:styles xmlns:w='urn:w'><w:style w:styleId='T'><w:name w:val='Title'/></w:style><w:style w:styleId='H1'><w:name w:val='heading 1'/></w:style><w:style w:styleId='H2'><w:name w:val='Own'/><w:basedOn w:val='B'/></w:style><w:style w:styleId='B'><w:name w:val='b'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style></w:styles>";

    [Fact]
    public void Headings_lists_and_tables_keep_their_form()
    {
        const string List = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr>";
        var file = Word(
                Paragraph("Ferry rules", "<w:pStyle w:val='T'/>") + Paragraph("Times", "<w:pStyle w:val='H1'/>") + Paragraph("Winter", "<w:pStyle w:val='H2'/>")
                + Paragraph("One", List) + Paragraph("Two", List)
                + "<w:tbl>" + Row("Day", "Boat") + Row("Monday", "Anna") + "</w:tbl>")
            .Part("word/styles.xml", Styles)
            .Part("word/numbering.xml", "<w:numbering xmlns:w='urn:w'><w:abstractNum w:abstractNumId='3'><w:lvl w:ilvl='0'><w:start w:val='4'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1)'/></w:lvl></w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num></w:numbering>")
            .Relate("word/document.xml", ("s", "styles", "styles.xml"), ("n", "numbering", "/word/numbering.xml"));

        var document = Of(file);

        document.Title.ShouldBe("Ferry rules");
        document.Lines().ShouldBe(
        [
            "# Ferry rules", "# Times", "Times# Winter",
            "Times › Winter/ d) One", "Times › Winter/ e) Two", "Times › Winter/ Day | Boat", "Times › Winter/ Day: Monday | Boat: Anna",
        ]);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>Seen.</w:t></w:r><w:del w:author='A'><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>", "tracked deletion")]
    [InlineData("<w:p><w:r><w:t>Seen.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Gone.</w:t></w:r></w:p>", "hidden text")]
    [InlineData("<w:p><w:r><w:t>Seen.</w:t></w:r><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>Gone.</w:t></w:r></w:p>", "hidden text")]
    [InlineData("<w:p><w:r><w:t>Seen.</w:t></w:r><w:r><w:rPr><w:sz w:val='1'/></w:rPr><w:t>Gone.</w:t></w:r></w:p>", "hidden text")]
    public void What_is_hidden_is_kept_apart_with_a_flag(string body, string part)
    {
        var document = Of(Word(body));

        var passages = PassageCutter.Cut(document.Text, document.Blocks);
        passages.Select(passage => (document.Text.Substring(passage.Start, passage.Length), passage.IsHidden, passage.Address))
            .ShouldBe([("Seen.", false, ""), ("Gone.", true, part)]);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/><w:highlight w:val='black'/></w:rPr><w:t>Read me.</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:shd w:fill='000000'/></w:pPr><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>Read me.</w:t></w:r></w:p>")]
    public void White_letters_on_a_dark_ground_are_not_hidden(string body) => Of(Word(body)).Blocks.ShouldHaveSingleItem().IsHidden.ShouldBeFalse();

    [Fact]
    public void Comments_are_hidden_text_by_their_author_and_notes_are_not_hidden()
    {
        var document = Of(Word(Paragraph("Body."))
            .Part("word/comments.xml", "<w:comments xmlns:w='urn:w'><w:comment w:author='Ann'><w:p><w:r><w:t>Wrong year!</w:t></w:r></w:p></w:comment></w:comments>")
            .Part("word/footnotes.xml", "<w:footnotes xmlns:w='urn:w'><w:footnote w:type='separator'/><w:footnote><w:p><w:r><w:t>See page 2.</w:t></w:r></w:p></w:footnote></w:footnotes>")
            .Relate("word/document.xml", ("f", "footnotes", "footnotes.xml"), ("c", "comments", "comments.xml")));

        document.Blocks.Select(block => (block.Span.Of(document.Text), block.IsHidden, block.Place.To(block.Place)))
            .ShouldBe([("Body.", false, ""), ("See page 2.", false, "footnote 1"), ("Wrong year!", true, "comment by Ann")]);
    }

    [Fact]
    public void Notes_and_page_headers_stand_below_no_section()
    {
        var document = Of(Word(Paragraph("North", "<w:outlineLvl w:val='0'/>") + Paragraph("Body."))
            .Part("word/footnotes.xml", "<w:footnotes xmlns:w='urn:w'><w:footnote><w:p><w:r><w:t>See page 2.</w:t></w:r></w:p></w:footnote></w:footnotes>")
            .Part("word/header1.xml", "<w:hdr xmlns:w='urn:w'><w:p><w:r><w:t>Harbour board</w:t></w:r></w:p></w:hdr>")
            .Relate("word/document.xml", ("f", "footnotes", "footnotes.xml"), ("h", "header", "header1.xml")));

        document.Lines().ShouldBe(["# North", "North/ Body.", "/ See page 2.", "/ Harbour board"]);
    }

    [Fact]
    public void A_cell_over_several_rows_stands_in_each()
    {
        const string start = "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>", more = "<w:tcPr><w:vMerge/></w:tcPr>", wide = "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>";
        string Cell(string words, string properties = "") => $"<w:tc>{properties}{Paragraph(words)}</w:tc>";

        var rows = new[] { Cell("Berth") + Cell("Depth"), Cell("A", start) + Cell("9 m"), Cell("", more) + Cell("11 m"), Cell("", more) + Cell("12 m"), Cell("All are lit", wide) };
        Of(Word($"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{row}</w:tr>"))}</w:tbl>")).Text
            .ShouldBe("Berth | Depth\nBerth: A | Depth: 9 m\nBerth: A | Depth: 11 m\nBerth: A | Depth: 12 m\nBerth: All are lit");
    }

    [Fact]
    public void Properties_give_author_language_and_date_and_macros_are_a_note()
    {
        var document = Of(Word(Paragraph("Body."))
            .Part("word/vbaProject.bin", "x")
            .Part("docProps/core.xml", "<c xmlns:d='urn:d'><d:title>Named</d:title><d:creator>Ann Lee</d:creator><d:language>de-AT</d:language><d:modified>2024-05-06T10:00:00Z</d:modified></c>")
            .Part("_rels/.rels", "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/><Relationship Id='b' Type='x/core-properties' Target='docProps/core.xml'/></Relationships>"), skip: 1);

        (document.Title, document.Author, document.Language, document.Date).ShouldBe(("Named", "Ann Lee", "de-AT", new DateOnly(2024, 5, 6)));
        document.Notes.ShouldBe(["its macros were ignored"]);
    }

    [Theory]
    [InlineData("Microsoft Word - tides_final_v3.docx", "Tides")]
    [InlineData("tides final v3.docx", "Tides")]
    [InlineData("tides_final_v3", "Tides")]
    [InlineData("Dokument1", "Tides")]
    [InlineData("Microsoft Word - Tides of 2025", "Tides of 2025")]
    [InlineData("Node.js for ports", "Node.js for ports")]
    public void A_title_that_only_names_a_file_is_none(string title, string told) =>
        Of(Word(Paragraph("Tides", "<w:outlineLvl w:val='0'/>") + Paragraph("Body."))
            .Part("docProps/core.xml", $"<c xmlns:d='urn:d'><d:title>{title}</d:title></c>")
            .Part("_rels/.rels", "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/><Relationship Id='b' Type='x/core-properties' Target='docProps/core.xml'/></Relationships>"), skip: 1)
            .Title.ShouldBe(told);

    [Fact]
    public void A_formula_field_is_not_run_and_its_code_not_read() =>
        Of(Word("<w:p><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r><w:r><w:t>Value</w:t></w:r></w:p>")).Text.ShouldBe("Value");

    private static string Row(string one, string other) => $"<w:tr><w:tc>{Paragraph(one)}</w:tc><w:tc>{Paragraph(other)}</w:tc></w:tr>";

    /// <summary>Reads the file; a part that a test replaces is left out by its place.</summary>
    private static ReadDocument Of(OfficeFile file, int skip = 0) =>
        Read.Outcome("a.docx", skip == 0 ? file.Bytes() : file.Without(0).Bytes()).ShouldBeOfType<ReadDocument>();
}
