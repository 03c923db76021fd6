using ChatBriefing.Library.Reading;

namespace ChatBriefing.Tests.Library.Reading;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("A **bold** and _soft_ ~~old~~ word.", "A bold and soft old word.")]
    [InlineData("See [the plan](https://x.example/plan \"t\") now.", "See the plan now.")]
    [InlineData("![A chart](c.png) shows it.", "A chart shows it.")]
    [InlineData("Go to <https://x.example>.", "Go to https://x.example.")]
    [InlineData("Run `rm *`.", "Run rm *.")]
    [InlineData("```sh\na\n\n  b\n```", "a\n\n  b")]
    [InlineData("Tom &amp; Eve <b>here</b><br>there", "Tom & Eve here\nthere")]
    [InlineData("one\ntwo  \nthree", "one two\nthree")]
    [InlineData("- a\n- b\n  - c\n\n1. x\n2. y", "- a\n- b\n  - c\n\n1. x\n2. y")]
    [InlineData("3. x\n4. y", "3. x\n4. y")]
    [InlineData("- a\n\n  more\n- [x] b", "- a\nmore\n- [x] b")]
    [InlineData("| A | B |\n|---|---|\n| 1 | **2** |\n| 3 |  |", "A | B\n1 | 2\n3 | ")]
    [InlineData("> He said:\n> go.\n\nEnd.", "He said: go.\n\nEnd.")]
    [InlineData("<p>One</p><script>bad()</script>\n\nTwo", "One\n\nTwo")]
    [InlineData("a[^1]\n\n[^1]: note", "a\n\nnote")]
    [InlineData("a\n\n---\n\nb", "a\n\nb")]
    [InlineData("# H #\n\ntext", "H\n\ntext")]
    public void Marks_go_and_words_stay(string markdown, string text) => Read.Document("a.md", markdown).Text.ShouldBe(text.TrimEnd());

    [Theory]
    [InlineData("Open. <span style=\"display:none\">Secret *one* &amp; `two`.</span> Late.", "Open. Late.", "Secret one & two.")]
    [InlineData("- Open <b hidden>Secret</b> late", "- Open late", "Secret")]
    [InlineData("## Open <font color=white>Secret</font>", "Open", "Secret")]
    [InlineData("| A <i style='opacity:0'>Secret</i> |\n|---|\n| B |", "A\nB", "Secret")]
    public void What_HTML_within_a_paragraph_hides_is_kept_apart_with_a_flag(string markdown, string shown, string hidden)
    {
        var document = Read.Document("a.md", markdown);
        string Words(bool isHidden) => string.Join('\n', document.Blocks.Where(block => block.IsHidden == isHidden).Select(block => block.Span.Of(document.Text)));
        (Words(false), Words(true)).ShouldBe((shown, hidden));
    }

    [Fact]
    public void HTML_that_hides_nothing_changes_nothing() =>
        Read.Document("a.md", "Go <a href=\"https://x.example\" title=\"t\">there *now*</a>, A < B.").Lines().ShouldBe(["/ Go there now, A < B."]);

    [Theory]
    [InlineData("author: Ann Lee\nlang: de", "Ann Lee", "de")]
    [InlineData("author: [Ann Lee, \"Bo Dal\"]\nlanguage: \"en-GB\"", "Ann Lee, Bo Dal", "en-GB")]
    [InlineData("authors:\n  - Ann Lee\n  - name: Bo Dal\n    email: bo@x.example\ntags:\n  - none", "Ann Lee, Bo Dal", null)]
    [InlineData("authors:\n- 'Ann Lee'\ndate: 2025-01-02", "Ann Lee", null)]
    public void Author_and_language_come_from_the_head(string front, string author, string? language)
    {
        var document = Read.Document("a.md", $"---\ntitle: T\n{front}\n---\n\nText.");
        (document.Author, document.Language).ShouldBe((author, language));
    }

    [Fact]
    public void Headings_make_paths() =>
        Read.Document("a.md", "# Top\n\nA.\n\n## Sub *one*\n\nB.\n\n#### Deep\n\nC.\n\n## Two\n\nD.").Lines().ShouldBe(
        [
            "# Top", "Top/ A.", "Top# Sub one", "Top › Sub one/ B.", "Top › Sub one# Deep", "Top › Sub one › Deep/ C.", "Top# Two", "Top › Two/ D.",
        ]);

    [Theory]
    [InlineData("---\ntitle: \"The plan\"\ndate: 2025-10-15T08:00:00Z\n---\n# Other\n\nText.", "The plan", "2025-10-15")]
    [InlineData("# The **plan**\nDate: 15 October 2025\n\nText.", "The plan", "2025-10-15")]
    [InlineData("Just text.", "notes", null)]
    public void Title_and_date_come_from_the_head(string markdown, string title, string? date)
    {
        var document = Read.Document("notes.md", markdown);
        document.Title.ShouldBe(title);
        document.Date?.ToString("O", null).ShouldBe(date);
        document.Blocks[^1].Span.Of(document.Text).ShouldEndWith("ext.");
    }

    [Fact]
    public void The_line_with_the_date_is_no_block() =>
        Read.Document("a.md", "# Top\nDate: 2025-10-15\n\nText.").Lines().ShouldBe(["# Top", "Top/ Text."]);

    [Fact]
    public void The_handbook_is_read()
    {
        var document = Read.Outcome("handbook.md", File.ReadAllBytes(Seeds.Handbook)).ShouldBeOfType<ReadDocument>();
        document.Title.ShouldBe("The ChatBriefing handbook");
        document.Date.ShouldNotBeNull();
        document.Text.ShouldNotContain("**");
    }

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("[", 4_000)]
    [InlineData("[", 50_000)]
    [InlineData("*a ", 50_000)]
    [InlineData("- ", 5_000)]
    [InlineData("<div>", 100_000)]
    public void Bombs_do_not_bring_the_process_down(string part, int times)
    {
        ReadOutcome? outcome = null;
        var thread = new Thread(() => outcome = Read.Outcome("bomb.md", System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times)) + "x")), 1 << 20);
        thread.Start();
        thread.Join();
        (outcome is ReadDocument or ReadRefusal).ShouldBeTrue();
    }
}
