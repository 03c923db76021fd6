using ChatBriefing.Library.Reading;
using static ChatBriefing.Tests.Library.Reading.Formats.OfficeFile;

namespace ChatBriefing.Tests.Library.Reading.Formats;

/// <summary>Cells read as they look: what nobody sees is flagged, and times are those that are shown.</summary>
public sealed class XlsxLookTests
{
    private const string Text = "t='inlineStr'><is><t>Secret</t></is>";
    private const string Number = "><v>4711</v>";

    [Theory]
    [InlineData("<color rgb='FFFFFFFF'/>", "<patternFill patternType='none'/>", "General", Text)]
    [InlineData("<color rgb='FFFFFFFF'/>", "<patternFill patternType='solid'><fgColor theme='0'/></patternFill>", "General", Text)]
    [InlineData("<color theme='0'/>", "", "General", Text)]
    [InlineData("<color indexed='9'/>", "", "General", Number)]
    [InlineData("<color rgb='FF203040'/>", "<patternFill patternType='solid'><fgColor rgb='FF203040'/></patternFill>", "General", Text)]
    [InlineData("<sz val='1'/>", "", "General", Text)]
    [InlineData("", "", ";;;", Text)]
    [InlineData("", "", ";;;", Number)]
    [InlineData("", "", ";;", Number)]
    [InlineData("", "", "[White]0", Number)]
    [InlineData("", "", "[Color2]0", Number)]
    [InlineData("", "", "[White][=4711]General;General", Number)]
    [InlineData("", "", "[<5000];0", Number)]
    [InlineData("", "<patternFill patternType='solid'><fgColor rgb='FFFF0000'/></patternFill>", "[Red]0", Number)]
    public void A_cell_that_shows_nothing_is_hidden_text(string font, string fill, string format, string cell) => IsHidden(font, fill, format, cell).ShouldBeTrue();

    [Theory]
    [InlineData("<color rgb='FFFFFFFF'/>", "<patternFill patternType='solid'><fgColor rgb='FF203040'/></patternFill>", "General", Text)]
    [InlineData("<color theme='0'/>", "<patternFill patternType='solid'><fgColor theme='4'/></patternFill>", "General", Text)]
    [InlineData("<color theme='0'/>", "<patternFill patternType='solid'><fgColor theme='0' tint='-0.5'/></patternFill>", "General", Text)]
    [InlineData("<color theme='0'/>", "<gradientFill><stop/></gradientFill>", "General", Text)]
    [InlineData("<color theme='1'/>", "", "General", Text)]
    [InlineData("", "", ";;", Text)]
    [InlineData("", "", "0;-0;;@", Number)]
    [InlineData("", "", "[>5000];0", Number)]
    [InlineData("", "", "[White][=0]General;General", Number)]
    [InlineData("", "", "[White][=0]General", Number)]
    [InlineData("", "", "[White][<0]0;[White][>5000]0;0", Number)]
    [InlineData("", "<patternFill patternType='solid'><fgColor rgb='FF1F3864'/></patternFill>", "[White]0.0", Number)]
    [InlineData("<color rgb='FFFFFFFF'/>", "", "[Black]0", Number)]
    public void A_cell_that_shows_something_is_not(string font, string fill, string format, string cell) => IsHidden(font, fill, format, cell).ShouldBeFalse();

    [Fact]
    public void White_letters_in_a_table_whose_style_paints_it_are_seen()
    {
        var file = Styled("<color theme='0'/>", "", "General", Text)
            .Part("xl/tables/t.xml", "<table xmlns='urn:x' ref='A1:B4'><tableStyleInfo name='TableStyleMedium2'/></table>")
            .Relate("xl/worksheets/sheet0.xml", ("t", "table", "../tables/t.xml"));

        Of(file).Blocks[^1].IsHidden.ShouldBeFalse();
    }

    [Theory]
    [InlineData("[h]:mm", "1.5833333333333333", "38:00")]
    [InlineData("[h]:mm", "0.020833333333333332", "0:30")]
    [InlineData("[hh]:mm:ss", "0.25", "06:00:00")]
    [InlineData("[h]:mm;-[h]:mm", "-0.0625", "-1:30")]
    [InlineData("[mm]:ss", "0.0625", "90:00")]
    [InlineData("[s]", "0.0625", "5400")]
    [InlineData("46", "1.5833333333333333", "38:00:00")]
    [InlineData("45", "0.000704861111111111", "01:01")]
    [InlineData("mm:ss.0", "0.000710648148148148", "01:01.4")]
    [InlineData("h:mm:ss", "0.354178240740741", "08:30:01")]
    [InlineData("h:mm", "0.354166666666667", "08:30")]
    [InlineData("20", "0.354166666666667", "08:30")]
    [InlineData("yyyy-mm-dd hh:mm:ss", "45731.750011574076", "2025-03-15 18:00:01")]
    [InlineData("[$-409]d\\-mmm\\-yy;@", "45731", "2025-03-15")]
    [InlineData("d/m/yyyy", "1", "1900-01-01")]
    [InlineData("[Red]0.0%", "0.125", "12.5%")]
    [InlineData("0\" days\"", "3", "3")]
    [InlineData("[<1]0%;0.0", "0.5", "50%")]
    [InlineData("[<1]0%;0.0", "2.5", "2.5")]
    [InlineData("[>=1e3]yyyy-mm-dd;[<1]h:mm;0", "0.25", "06:00")]
    [InlineData("[>=1e3]yyyy-mm-dd;[<1]h:mm;0", "5", "5")]
    [InlineData("yyyy-mm-dd hh:mm", "2958465.99999999", "2958465.99999999")]
    public void Times_and_spans_of_time_are_those_that_are_shown(string format, string number, string shown) =>
        Of(Styled("", "", format, $"><v>{number}</v>")).Text.Split('\n')[^1].ShouldBe(shown);

    private static bool IsHidden(string font, string fill, string format, string cell) => Of(Styled(font, fill, format, cell)).Blocks[^1].IsHidden;

    private static OfficeFile Styled(string font, string fill, string format, string cell)
    {
        var isBuiltIn = int.TryParse(format, System.Globalization.CultureInfo.InvariantCulture, out _);
        var formats = isBuiltIn ? "" : $"<numFmts><numFmt numFmtId='170' formatCode='{format.Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)}'/></numFmts>";
        return Workbook(("A", "visible", $"<sheetData><row r='1'><c r='A1' s='1' {cell}</c></row></sheetData>")).Without(2)
            .Part("xl/styles.xml", $"<styleSheet xmlns='urn:x'>{formats}<fonts><font/><font>{font}</font></fonts><fills><fill/><fill>{fill}</fill></fills><cellXfs><xf/><xf numFmtId='{(isBuiltIn ? format : "170")}' fontId='1' fillId='1'/></cellXfs></styleSheet>");
    }

    private static ReadDocument Of(OfficeFile file) => Read.Outcome("a.xlsx", file.Bytes()).ShouldBeOfType<ReadDocument>();
}
