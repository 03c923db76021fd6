using CsCheck;
using ChatBriefing.Library.Reading;

namespace ChatBriefing.Tests.Library.Reading;

public sealed class DocumentReadersTests
{
    [Theory]
    [InlineData("a.TXT", "**x** y", "**x** y")]
    [InlineData("a.Markdown", "**x** y", "x y")]
    [InlineData("a.xhtml", "<p>x</p>", "x")]
    [InlineData("README", "**x** y", "**x** y")]
    [InlineData("page", "\n<!DOCTYPE html><p>x</p>", "x")]
    public void Extension_or_beginning_chooses_the_reader(string name, string content, string text) =>
        Read.Document(name, content).Text.ShouldBe(text);

    [Theory]
    [InlineData("report.odt")]
    [InlineData("mail.msg")]
    [InlineData(".config")]
    public void Other_extensions_are_refused_with_a_list_of_those_that_are_read(string name) =>
        Read.Refusal(name, "x"u8.ToArray()).ShouldBe(
            $"{name} is a {Path.GetExtension(name)} file, which cannot be read; save it as one of .txt, .text, .log, .md, .markdown, .html, .htm, .xhtml, .pdf, .docx, .docm, .dotx, .pptx, .pptm, .ppsx, .xlsx, .xlsm, .csv, .tsv, .eml, .rss, .atom, .rdf, .xml and add that");

    [Fact]
    public void A_parser_that_fails_refuses_the_file()
    {
        var readers = new DocumentReaders([new FileFormat("odd", [".odd"], new FailingReader()) { IsSafeInProcess = true }]);
        readers.Read(new SourceFile("a.odd", default)).ShouldBeOfType<ReadRefusal>().Reason
            .ShouldBe("a.odd cannot be read as odd (no such luck); save it as plain text (.txt) and add that");
    }

    [Fact]
    public void Whatever_the_content_the_blocks_lie_in_the_text_in_order()
    {
        var parts = Gen.OneOf(
            "# ", "\n", "\n\n", "- ", "1. ", "<p>", "</p>", "<h2>", "<table><tr><td>", "| a | b |\n|---|---|\n", "`", "```\n", "**", "[x](y)", "&nbsp;",
            "word ", "Date: 2025-10-15", "He said: ", "END", "<ul><li>", "---\n", "> ", "\t", "中文。", "🎉", "\r", "<script>", "&#0;", "<!--", "]]>");
        Gen.Select(Gen.OneOf("a.txt", "a.md", "a.html"), parts.Array[0, 40]).Sample((name, words) =>
        {
            if (Read.Outcome(name, System.Text.Encoding.UTF8.GetBytes(string.Concat(words))) is not ReadDocument document)
            {
                return true;
            }

            var at = 0;
            foreach (var block in document.Blocks)
            {
                block.Span.Start.ShouldBeGreaterThanOrEqualTo(at);
                block.Span.Length.ShouldBeGreaterThan(0);
                at = block.Span.End;
            }

            document.Title.ShouldNotBeNullOrWhiteSpace();
            document.Text.ShouldNotContain('\r');
            return at <= document.Text.Length && document.Blocks.Count > 0 && PassageCutter.Cut(document.Text, document.Blocks).Count > 0;
        }, iter: 2000);
    }

    private sealed class FailingReader : IDocumentReader
    {
        public ReadOutcome Read(SourceFile file) => throw new InvalidOperationException("no such\nluck");
    }
}
