using System.Text;
using ChatBriefing.Library.Reading;

namespace ChatBriefing.Tests.Library.Reading;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<p>One\n  two</p><p>Three&nbsp;&amp; fo&shy;ur", "One two\n\nThree & four")]
    [InlineData("<p>a<script>x</script><style>y</style><span aria-hidden=true>z</span>b", "ab")]
    [InlineData("<nav>Menu</nav><p>seen</p><footer>Imprint</footer>", "seen")]
    [InlineData("<p>a<br>b", "a\nb")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul></ul><ol start=3><li>x<li>y</ol>", "- a\n- b\n  - c\n\n3. x\n4. y")]
    [InlineData("<ul><li><p>a</p><p>b</p></ul>", "- a\nb")]
    [InlineData("<table><caption>T</caption><tr><th>A<th>B<tr><td><p>1</p><td>2</table>", "T\nA | B\n1 | 2")]
    [InlineData("<table><tr><td><h1>A</h1><p>left</p><td>right</table>", "A\n\nleft\n\nright")]
    [InlineData("<pre>a\n  b</pre>", "a\n  b")]
    [InlineData("<p>He said <q>go</q>.", "He said “go”.")]
    [InlineData("<dl><dt>Term<dd>Meaning</dl>", "Term\n\nMeaning")]
    [InlineData("loose <b>words</b><div>block</div>tail", "loose words\n\nblock\n\ntail")]
    [InlineData("<p>unclosed <b>bold <i>both</b> rest", "unclosed bold both rest")]
    public void Visible_words_stay_in_blocks(string html, string text) => Read.Document("a.html", html).Text.ShouldBe(text);

    [Theory]
    [InlineData("Untitled Document")]
    [InlineData("tides_final.docx")]
    public void A_title_that_a_program_gave_gives_way_to_the_heading(string title) =>
        Read.Document("a.html", $"<title>{title}</title><h1>Tides</h1><p>High water is at six.</p>").Title.ShouldBe("Tides");

    [Fact]
    public void Headings_make_paths() =>
        Read.Document("a.html", "<h1>Top</h1><p>A.</p><h2>Sub <i>one</i></h2><p>B.</p><h2>Two</h2><ul><li>C.</ul>").Lines()
            .ShouldBe(["# Top", "Top/ A.", "Top# Sub one", "Top › Sub one/ B.", "Top# Two", "Top › Two/ - C."]);

    [Theory]
    [InlineData("<title>The plan</title>", "The plan")]
    [InlineData("<title>Site</title><meta property='og:title' content='The  plan'>", "The plan")]
    [InlineData("", "Words of the page that are long enough")]
    public void Title_comes_from_the_head_or_the_text(string head, string title) =>
        Read.Document("a.html", $"{head}<body><p>Words of the page that are long enough").Title.ShouldBe(title);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2025-10-15T23:30:00-05:00'>", "2025-10-15")]
    [InlineData("<meta name=date content='15 October 2025'>", "2025-10-15")]
    [InlineData("<script type='application/ld+json'>{\"datePublished\": \"2025-10-15T08:00\"}</script>", "2025-10-15")]
    [InlineData("<body><time datetime='2025-10-15'>Wednesday</time>", "2025-10-15")]
    [InlineData("<body><p>Date: 2025-10-15</p>", "2025-10-15")]
    [InlineData("<meta name=date content='03/04/2025'>", null)]
    public void Date_comes_from_the_markup_or_the_first_lines(string head, string? date) =>
        Read.Document("a.html", $"{head}<p>Words of the page.").Date?.ToString("O", null).ShouldBe(date);

    [Theory]
    [InlineData("<meta charset=windows-1252>", "windows-1252")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>", "iso-8859-1")]
    [InlineData("<?xml version='1.0' encoding='ISO-8859-1'?>", "iso-8859-1")]
    [InlineData("<meta charset=utf-8>", "utf-8")]
    [InlineData("", "utf-8")]
    public void Charset_that_the_page_names_is_used(string head, string charset)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        Read.Outcome("a.htm", encoding.GetBytes($"{head}<p>Café olé")).ShouldBeOfType<ReadDocument>().Text.ShouldBe("Café olé");
    }

    [Fact]
    public void Author_and_language_come_from_the_markup()
    {
        var document = Read.Document("a.html", "<html lang=de-AT><meta name=author content='Ann Berg'><p>Die Fähre fährt um neun.");
        (document.Author, document.Language).ShouldBe(("Ann Berg", "de-AT"));
    }

    [Fact]
    public void Article_is_told_from_menus_and_comments()
    {
        var words = string.Concat(Enumerable.Repeat("The council met on Monday, and it decided to open the bridge in May. ", 12));
        var menu = string.Concat(Enumerable.Repeat("<li><a href='/x'>Menu entry</a></li>", 15));
        var document = Read.Document(
            "a.html",
            $"<title>Bridge opens - The Paper</title><div class=menu><ul>{menu}</ul></div><div class=article><h2>Plans</h2><p>{words}</p><p>{words}</p></div><div class=sidebar><a href=/y>Read this</a></div>");

        document.Text.ShouldContain("open the bridge");
        document.Text.ShouldNotContain("Menu entry");
        document.Title.ShouldStartWith("Bridge opens");
    }

    [Fact]
    public void Main_part_is_kept_whole_when_the_extraction_would_drop_much_of_it()
    {
        var links = string.Concat(Enumerable.Range(0, 40).Select(n => $"<li><a href='/{n}'>Form number {n} of the office</a></li>"));
        Read.Document("a.html", $"<main><h1>Forms</h1><p>All forms, with commas, here.</p><ul>{links}</ul></main>").Text
            .ShouldContain("Form number 39 of the office");
    }

    [Theory]
    [InlineData("<div>", 4_000)]
    [InlineData("<b>", 4_000)]
    [InlineData("<ul><li>", 1_000)]
    [InlineData("<table><tr><td>", 2_000)]
    [InlineData("<blockquote><p>", 4_000)]
    public void Deep_nesting_does_not_overflow_the_stack(string part, int times)
    {
        ReadOutcome? outcome = null;
        var thread = new Thread(() => outcome = Read.Outcome("bomb.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times)) + "words")), 1 << 20);
        thread.Start();
        thread.Join();
        outcome.ShouldBeOfType<ReadDocument>().Text.ShouldContain("words");
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<ul><li>", 50_000)]
    [InlineData("<x-a>", 1_000_000)]
    public void Bombs_are_refused_before_they_are_parsed(string part, int times) =>
        Read.Refusal("bomb.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times)) + "words"))
            .ShouldBe("bomb.html cannot be read as HTML (its elements are nested more than 5000 deep); save it as plain text (.txt) and add that");

    [Fact]
    public void A_page_that_grows_without_end_is_refused()
    {
        var open = string.Concat(Enumerable.Range(0, 150).Select(n => $"<p><font color={n}>"));
        Read.Refusal("bomb.html", Encoding.UTF8.GetBytes(open + string.Concat(Enumerable.Repeat("<p>words", 20_000))))
            .ShouldStartWith("bomb.html cannot be read as HTML (it leaves too many fonts and bolds open);");
    }

    [Theory]
    [InlineData("<!-- ", 200_000)]
    [InlineData("<script ", 200_000)]
    [InlineData("<li>", 20_000)]
    [InlineData("a<b ", 4_000)]
    public void Unclosed_markup_costs_no_more_than_its_length(string part, int times)
    {
        var outcome = Read.Outcome("a.html", Encoding.UTF8.GetBytes("<p>words</p>" + string.Concat(Enumerable.Repeat(part, times))));
        outcome.ShouldBeOfType<ReadDocument>().Text.ShouldStartWith("words");
    }

    [Theory]
    [InlineData("<script>only()</script>")]
    [InlineData("<body><noscript>Switch on scripts to see this page.</noscript>")]
    [InlineData("<body><template><p>For each row</p></template>")]
    [InlineData("<img src=x.png>")]
    public void A_page_without_words_is_refused(string html) =>
        Read.Refusal("a.html", Encoding.UTF8.GetBytes(html)).ShouldBe("a.html has no text in it; add a file that has");
}
