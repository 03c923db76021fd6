using ChatBriefing.Library.Reading;
using static ChatBriefing.Tests.Library.Reading.Formats.OfficeFile;

namespace ChatBriefing.Tests.Library.Reading.Formats;

public sealed class XlsxReaderTests
{
    [Fact]
    public void Each_row_can_be_read_alone_and_has_its_address()
    {
        var document = Of(("Sales", "visible", "<dimension ref='A1:XFD1048576'/><sheetData>" + Row(3, "Region", "Chief") + Row(4, "North", "Ann") + Row(5, "South", "Bo") + "</sheetData>"));

        document.Lines().ShouldBe(["# Sheet Sales", "Sheet Sales/ Region | Chief", "Sheet Sales/ Region: North | Chief: Ann", "Sheet Sales/ Region: South | Chief: Bo"]);
        PassageCutter.Cut(document.Text, document.Blocks).ShouldHaveSingleItem().Address.ShouldBe("rows 3–5");
        document.Units.ShouldBe(3);
    }

    [Fact]
    public void Dates_and_percentages_read_as_they_are_shown_and_formulas_are_not_read() =>
        Of(("A", "visible", "<sheetData><row r='1'><c r='A1' s='1'><v>45000</v></c><c r='B1' s='2'><v>0.125</v></c><c r='C1'><f>DDE(\"cmd\")</f><v>0.30000000000000004</v></c><c r='D1' t='b'><v>1</v></c></row></sheetData>"))
            .Lines()[1].ShouldBe("Sheet A/ 2023-03-15 | 12.5% | 0.3 | TRUE");

    [Fact]
    public void A_row_of_truths_and_errors_after_a_gap_heads_no_columns()
    {
        var rows = Row(1, "Port", "Lit", "Share") + Row(2, "Oslo", "TRUE", "1") + Row(4, "Moss", "FALSE", "#DIV/0!") + Row(5, "Alta", "TRUE", "#N/A");

        Of(("A", "visible", $"<sheetData>{rows}</sheetData>")).Lines()[^1].ShouldBe("Sheet A/ Port: Alta | Lit: TRUE | Share: #N/A");
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void Hidden_sheets_are_hidden_text(string state)
    {
        var document = Of(("Open", "visible", "<sheetData>" + Row(1, "seen") + "</sheetData>"), ("Secret", state, "<sheetData>" + Row(1, "unseen") + "</sheetData>"));

        document.Blocks.Where(block => !block.IsHeading).Select(block => (block.Span.Of(document.Text), block.IsHidden)).ShouldBe([("seen", false), ("unseen", true)]);
    }

    [Fact]
    public void Hidden_rows_and_columns_are_hidden_text()
    {
        var document = Of(("A", "visible", "<cols><col min='2' max='2' hidden='1'/></cols><sheetData>" + Row(1, "shown", "behind") + "<row r='2' hidden='1'><c r='A2'><v>5</v></c></row></sheetData>"));

        document.Blocks.Skip(1).Select(block => (block.Span.Of(document.Text), block.IsHidden)).ShouldBe([("shown", false), ("behind", true), ("5", true)]);
    }

    [Fact]
    public void A_workbook_without_a_filled_cell_has_no_text() =>
        Read.Refusal("a.xlsx", Workbook(("A", "visible", "<sheetData/>")).Bytes()).ShouldBe("a.xlsx has no text in it; add a file that has");

    private static ReadDocument Of(params (string, string, string)[] sheets) => Read.Outcome("a.xlsx", Workbook(sheets).Bytes()).ShouldBeOfType<ReadDocument>();
}
