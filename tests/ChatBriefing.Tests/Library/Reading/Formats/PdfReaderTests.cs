using ChatBriefing.Library.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ChatBriefing.Tests.Library.Reading.Formats;

public sealed class PdfReaderTests
{
    [Fact]
    public void Pages_are_the_addresses_and_large_letters_are_headings()
    {
        var document = Of(
            (page, font) => Write(page, font, (24, 50, 700, "The ferry"), (10, 50, 660, "It leaves at nine from the new pier in the east."), (10, 50, 646, "Dogs travel free of charge on every day of the week.")),
            (page, font) => Write(page, font, (10, 50, 700, "Bicycles cost two euros and fifty cents.")));

        document.Title.ShouldBe("The ferry");
        PassageCutter.Cut(document.Text, document.Blocks)
            .Select(passage => (document.Text.Substring(passage.Start, passage.Length), passage.Address))
            .ShouldBe(
            [
                ("It leaves at nine from the new pier in the east. Dogs travel free of charge on every day of the week.", "page 1"),
                ("Bicycles cost two euros and fifty cents.", "page 2"),
            ]);
    }

    [Fact]
    public void A_heading_of_one_word_is_one_however_close_it_stands()
    {
        var document = Of((page, font) => Write(page, font,
            (24, 50, 700, "The ferry rules"), (14, 50, 680, "Times"), (10, 50, 666, "It leaves at nine from the new pier in the east."),
            (14, 50, 650, "Fares"), (10, 50, 636, "Dogs travel free of charge on every day of the week.")));

        document.Lines().ShouldBe(
        [
            "# The ferry rules", "The ferry rules# Times", "The ferry rules › Times/ It leaves at nine from the new pier in the east.",
            "The ferry rules# Fares", "The ferry rules › Fares/ Dogs travel free of charge on every day of the week.",
        ]);
    }

    [Fact]
    public void Columns_are_read_one_after_the_other_and_parted_words_are_whole_again()
    {
        var left = Enumerable.Range(0, 8).Select(n => (10.0, 50.0, 700.0 - (n * 12), n % 2 == 0 ? $"left line number {n} is so wide, and infor-" : $"mation number {n} goes on for a while here"));
        var right = Enumerable.Range(0, 8).Select(n => (10.0, 320.0, 700.0 - (n * 12), $"what stands on the right is number {n} of eight"));

        var text = Of((page, font) => Write(page, font, [.. left.Zip(right).SelectMany(pair => new[] { pair.First, pair.Second })])).Text;

        text.IndexOf("mation number 7", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("right is number 0", StringComparison.Ordinal));
        text.ShouldContain("left line number 2 is so wide, and information number 3 goes on");
    }

    [Fact]
    public void Rows_of_a_table_stay_together()
    {
        var rows = Enumerable.Range(1, 8).SelectMany(n => new[] { (10.0, 50.0, 700.0 - (n * 12), $"Item {n}"), (10.0, 300.0, 700.0 - (n * 12), $"{n} 000 euros") });

        Of((page, font) => Write(page, font, [.. rows])).Text.ShouldContain("Item 3 | 3 000 euros");
    }

    [Fact]
    public void White_and_tiny_letters_are_hidden_text_and_white_on_a_dark_box_is_not()
    {
        var document = Of((page, font) =>
        {
            Write(page, font, (10, 50, 700, "Everybody reads this."), (0.5, 50, 660, "Nobody reads this."));
            page.SetTextAndFillColor(255, 255, 255);
            Write(page, font, (10, 50, 600, "White on white."));
            page.SetTextAndFillColor(0, 0, 0);
            page.DrawRectangle(new PdfPoint(40, 490), 300, 30, 1, fill: true);
            page.SetTextAndFillColor(255, 255, 255);
            Write(page, font, (10, 50, 500, "White on black."));
        });

        var parted = document.Blocks.ToLookup(block => block.IsHidden, block => block.Span.Of(document.Text));
        parted[false].ShouldBe(["Everybody reads this.", "White on black."]);
        parted[true].ShouldBe(["White on white.", "Nobody reads this."], ignoreOrder: true);
        PassageCutter.Cut(document.Text, document.Blocks).Where(passage => passage.IsHidden).ShouldAllBe(passage => passage.Address == "page 1, hidden text");
    }

    [Fact]
    public void Letters_laid_over_themselves_are_read_once() =>
        Of((page, font) => Write(page, font, (10, 50, 700, "Bold indeed"), (10, 50.4, 700, "Bold indeed"))).Text.ShouldBe("Bold indeed");

    [Theory]
    [InlineData("GIF89a", "looks like a GIF image, not a PDF file")]
    [InlineData("Hello, world.", "looks like plain text, not a PDF file")]
    [InlineData("", "is empty")]
    [InlineData("%PDF-1.4 and nothing else", "is damaged and cannot be read as PDF")]
    public void What_is_no_PDF_is_told_so(string content, string told) =>
        Read.Refusal("a.pdf", System.Text.Encoding.ASCII.GetBytes(content)).ShouldStartWith($"a.pdf {told}");

    [Fact]
    public void A_page_without_text_is_told_so() => Read.Refusal("a.pdf", Pdf((_, _) => { })).ShouldBe("a.pdf has no text in it; add a file that has");

    private static ReadDocument Of(params Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont>[] pages) => Read.Outcome("a.pdf", Pdf(pages)).ShouldBeOfType<ReadDocument>();

    private static byte[] Pdf(params Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont>[] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var write in pages)
        {
            write(builder.AddPage(PageSize.A4), font);
        }

        return builder.Build();
    }

    private static void Write(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font, params (double Size, double X, double Y, string Words)[] lines)
    {
        foreach (var (size, x, y, words) in lines)
        {
            page.AddText(words, size, new PdfPoint(x, y), font);
        }
    }
}
