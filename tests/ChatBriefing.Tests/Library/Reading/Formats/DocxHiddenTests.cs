using ChatBriefing.Library.Reading;
using static ChatBriefing.Tests.Library.Reading.Formats.OfficeFile;

namespace ChatBriefing.Tests.Library.Reading.Formats;

/// <summary>What a Word document hides by its styles is flagged; what is white on a dark ground is seen.</summary>
public sealed class DocxHiddenTests
{
    private const string Styles =
        "<w:styles xmlns:w='urn:w'>"
        + "<w:style w:type='character' w:styleId='Ghost'><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type='character' w:styleId='Heir'><w:basedOn w:val='Ghost'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='Faint'><w:rPr><w:color w:val='FEFEFE'/></w:rPr></w:style>"
        + "<w:style w:type='paragraph' w:styleId='FaintHeir'><w:basedOn w:val='Faint'/></w:style>"
        + "<w:style w:type='paragraph' w:styleId='Mini'><w:rPr><w:sz w:val='1'/></w:rPr></w:style>"
        + "<w:style w:type='paragraph' w:styleId='Banner'><w:pPr><w:shd w:val='clear' w:fill='1F3864'/></w:pPr><w:rPr><w:color w:val='FFFFFF'/></w:rPr></w:style>"
        + "<w:style w:type='table' w:styleId='Grid'><w:tblStylePr w:type='firstRow'><w:tcPr><w:shd w:val='clear' w:fill='4472C4'/></w:tcPr></w:tblStylePr></w:style>"
        + "</w:styles>";

    private const string White = "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>";

    [Theory]
    [InlineData("", "<w:rStyle w:val='Ghost'/>")]
    [InlineData("", "<w:rStyle w:val='Heir'/>")]
    [InlineData("<w:pStyle w:val='Faint'/>", "")]
    [InlineData("<w:pStyle w:val='FaintHeir'/>", "<w:b/>")]
    [InlineData("<w:pStyle w:val='Mini'/>", "")]
    [InlineData("<w:pStyle w:val='Banner'/>", "<w:color w:val='1F3864'/>")]
    public void What_a_style_hides_is_hidden(string paragraph, string run) => IsHidden(Line(paragraph, run)).ShouldBeTrue();

    [Theory]
    [InlineData("", "<w:rStyle w:val='Ghost'/><w:vanish w:val='0'/>")]
    [InlineData("<w:pStyle w:val='Faint'/>", "<w:color w:val='000000'/>")]
    [InlineData("<w:pStyle w:val='Mini'/>", "<w:sz w:val='22'/>")]
    [InlineData("<w:pStyle w:val='Banner'/>", "")]
    [InlineData("<w:pStyle w:val='Faint'/><w:shd w:val='solid' w:color='000000'/>", "")]
    [InlineData("", "<w:webHidden/>")]
    public void What_is_formatted_to_be_seen_is_not(string paragraph, string run) => IsHidden(Line(paragraph, run)).ShouldBeFalse();

    [Theory]
    [InlineData("<w:tbl><w:tblPr><w:tblStyle w:val='Grid'/></w:tblPr><w:tr><w:tc><w:p><w:r>" + White + "<w:t>Secret</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", false)]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill='000080'/></w:tcPr><w:p><w:r>" + White + "<w:t>Secret</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", false)]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r>" + White + "<w:t>Secret</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", true)]
    [InlineData("<w:p><w:r><w:drawing><wsp><spPr><solidFill><srgbClr val='203040'/></solidFill></spPr><w:txbxContent><w:p><w:r>" + White + "<w:t>Secret</w:t></w:r></w:p></w:txbxContent></wsp></w:drawing></w:r></w:p>", false)]
    [InlineData("<w:p><w:r><w:drawing><wsp><spPr><noFill/></spPr><w:txbxContent><w:p><w:r>" + White + "<w:t>Secret</w:t></w:r></w:p></w:txbxContent></wsp></w:drawing></w:r></w:p>", true)]
    [InlineData("<w:p><w:r><w:drawing><anchor behindDoc='1'/></w:drawing></w:r></w:p><w:p><w:r>" + White + "<w:t>Secret</w:t></w:r></w:p>", false)]
    public void White_letters_are_hidden_where_their_ground_is_white(string body, bool isHidden) => IsHidden(body).ShouldBe(isHidden);

    [Fact]
    public void White_letters_on_black_pages_are_seen()
    {
        var page = Word("").Without(1)
            .Part("word/document.xml", "<w:document xmlns:w='urn:w'><w:background w:color='000000'/><w:body><w:p><w:r>" + White + "<w:t>Secret</w:t></w:r></w:p></w:body></w:document>")
            .Part("word/settings.xml", "<w:settings xmlns:w='urn:w'><w:displayBackgroundShape/></w:settings>")
            .Relate("word/document.xml", ("s", "settings", "settings.xml"));

        Read.Outcome("a.docx", page.Bytes()).ShouldBeOfType<ReadDocument>().Blocks.ShouldHaveSingleItem().IsHidden.ShouldBeFalse();
    }

    [Theory]
    [InlineData("<w:vanish/>", "Seen.", "Seen")]
    [InlineData("<w:vanish/>", "", "a")]
    public void Hidden_words_are_no_title(string run, string shown, string title) =>
        Read.Outcome("a.docx", Word(Line("", run) + Paragraph(shown)).Bytes()).ShouldBeOfType<ReadDocument>().Title.ShouldBe(title);

    private static string Line(string paragraph, string run) => $"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>Secret</w:t></w:r></w:p>";

    private static bool IsHidden(string body)
    {
        var file = Word(body).Part("word/styles.xml", Styles).Relate("word/document.xml", ("s", "styles", "styles.xml"));
        return Read.Outcome("a.docx", file.Bytes()).ShouldBeOfType<ReadDocument>().Blocks.ShouldHaveSingleItem().IsHidden;
    }
}
