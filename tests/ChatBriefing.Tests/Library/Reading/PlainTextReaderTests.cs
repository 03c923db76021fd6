using ChatBriefing.Library.Reading;

namespace ChatBriefing.Tests.Library.Reading;

public sealed class PlainTextReaderTests
{
    [Theory]
    [InlineData("Meeting notes\n\nWe met.", "Meeting notes")]
    [InlineData("We met.\n\nMore.", "We met")]
    [InlineData("We met on Monday. Then we left.", "We met on Monday")]
    [InlineData("Why did it fail?\nBecause.", "Why did it fail?")]
    [InlineData(
        "The committee decided after a long debate that the new office will open in spring, and it thanked the city for its help.",
        "The committee decided after a long debate that the new office will open in…")]
    public void Title_is_the_first_line_or_a_cut_of_the_first_sentence(string text, string title) =>
        Read.Document("a.txt", text).Title.ShouldBe(title);

    [Fact]
    public void A_text_without_spaces_gets_a_title_of_whole_characters()
    {
        var title = Read.Document("a.txt", string.Concat(Enumerable.Repeat("🎉", 300))).Title;
        title.ShouldBe(string.Concat(Enumerable.Repeat("🎉", 40)) + "…");
    }

    [Fact]
    public void Headings_are_marked_only_where_they_are_clear()
    {
        const string Text = """
            1. Scope

            It is wide.

            1.1 Terms

            They are long.

            2. Costs

            They are low.

            ANNEX B

            A table.

            Some Title Words

            More text.
            """;
        Read.Document("a.txt", Text).Lines().ShouldBe(
        [
            "# 1. Scope",
            "1. Scope/ It is wide.",
            "1. Scope# 1.1 Terms",
            "1. Scope › 1.1 Terms/ They are long.",
            "# 2. Costs",
            "2. Costs/ They are low.",
            "# ANNEX B",
            "ANNEX B/ A table.",
            "ANNEX B/ Some Title Words",
            "ANNEX B/ More text.",
        ]);
    }

    [Theory]
    [InlineData("1. Buy milk\n\n2. Buy eggs\n\n3. Go home")]
    [InlineData("HE SAID:\n\nGo.")]
    [InlineData("STOP!\n\nGo.")]
    [InlineData("AB\n\nGo.")]
    [InlineData("GO NOW\n\nGO THERE")]
    [InlineData("12 Angry Men and seven more of their very good friends\n\nGo.")]
    public void What_may_be_a_list_or_a_line_of_text_is_no_heading(string text) =>
        Read.Document("a.txt", text).Blocks.ShouldAllBe(block => !block.IsHeading);

    [Fact]
    public void The_seed_document_is_read_with_date_and_title_and_nothing_changed()
    {
        var content = File.ReadAllBytes(Seeds.Article);
        var document = Read.Outcome("000_d84113d8238d9a79.txt", content).ShouldBeOfType<ReadDocument>();

        document.Text.ShouldBe(System.Text.Encoding.UTF8.GetString(content));
        document.Date.ShouldBe(new DateOnly(2025, 10, 15));
        document.Title.ShouldBe("Syrian president Ahmed al-Sharaa will formally request that Russia hand over…");
        document.Blocks[0].Span.Start.ShouldBe(17);
        document.Blocks.Count.ShouldBe(15);
        document.Blocks.ShouldAllBe(block => !block.IsHeading && block.HeadingPath == "");
    }

    [Fact]
    public void The_seed_document_is_cut_with_its_list_and_its_quotation_whole()
    {
        var document = Read.Outcome("a.txt", File.ReadAllBytes(Seeds.Article)).ShouldBeOfType<ReadDocument>();
        var passages = PassageCutter.Cut(document.Text, document.Blocks);

        passages[0].Start.ShouldBe(17);
        document.Text[..(passages[^1].Start + passages[^1].Length)].ShouldEndWith("around 1000 GMT.");
        var list = passages.Single(passage => document.Text.Substring(passage.Start, passage.Length).Contains("discussions will also cover:", StringComparison.Ordinal));
        document.Text.Substring(list.Start, list.Length).ShouldContain("as a stabilizing force.");
        var quotation = passages.Single(passage => document.Text.Substring(passage.Start, passage.Length).Contains("condition of anonymity, said:", StringComparison.Ordinal));
        document.Text.Substring(quotation.Start, quotation.Length).ShouldContain("most notably Bashar al-Assad.");
    }
}
