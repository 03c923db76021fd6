using ChatBriefing.Library.Reading;

namespace ChatBriefing.Tests.Library.Reading;

/// <summary>What a page hides is kept, with a flag and apart from what it shows.</summary>
public sealed class HtmlHiddenTests
{
    [Theory]
    [InlineData("<p hidden>secret</p>")]
    [InlineData("<noscript>secret</noscript>")]
    [InlineData("<template><b>secret</b></template>")]
    [InlineData("<dialog>secret</dialog>")]
    [InlineData("<div style='color:red; DISPLAY : none !important'>secret</div>")]
    [InlineData("<i style='visibility:hidden'>secret</i>")]
    [InlineData("<i style='opacity:0.0'>secret</i>")]
    [InlineData("<i style='font-size:0'>secret</i>")]
    [InlineData("<i style='font-size: 0.5px'>secret</i>")]
    [InlineData("<i style='color:#FFF'>secret</i>")]
    [InlineData("<i style='color: rgb(255, 255, 255)'>secret</i>")]
    [InlineData("<font color='#fefefe'>secret</font>")]
    [InlineData("<div style='background:#000'><i style='color:black'>secret</i></div>")]
    [InlineData("<i style='color:transparent'>secret</i>")]
    [InlineData("<i style='color:rgba(0,0,0,0)'>secret</i>")]
    [InlineData("<div style='position:absolute;left:-9999px'>secret</div>")]
    [InlineData("<div style='text-indent:-999em'>secret</div>")]
    [InlineData("<div style='position:absolute;clip:rect(0 0 0 0)'>secret</div>")]
    [InlineData("<div style='clip-path:inset(50%)'>secret</div>")]
    [InlineData("<div style='height:0;overflow:hidden'>secret</div>")]
    [InlineData("<style>/* x */ p.note, .h#i { display:none }</style><p class=note>secret</p>")]
    [InlineData("<style>@media print { p { color:red } } .note { visibility:hidden }</style><p class=note>secret</p>")]
    [InlineData("<div style='display:none'><p>secret</p><p hidden></p></div>")]
    public void Hidden_words_are_kept_with_a_flag_behind_those_that_are_shown(string html)
    {
        var document = Read.Document("a.html", $"<h1>Ferries</h1><p>The ferry leaves at nine.</p>{html}<p>It takes an hour.</p>");

        Words(document, isHidden: false).ShouldBe("Ferries|The ferry leaves at nine.|It takes an hour.");
        Words(document, isHidden: true).ShouldBe("secret");
        document.Blocks[^1].HeadingPath.ShouldBe("");
        PassageCutter.Cut(document.Text, document.Blocks).Count(passage => passage.IsHidden).ShouldBe(1);
    }

    [Theory]
    [InlineData("<p style='display:block; opacity:1; font-size:0.9em; text-indent:-2em'>shown</p>")]
    [InlineData("<div style='background-color:#1a1a1a'><p style='color:#fff'>shown</p></div>")]
    [InlineData("<table><tr><td bgcolor=navy><font color=white>shown</font></table>")]
    [InlineData("<div style='background:url(x.png)'><p style='color:#fff'>shown</p></div>")]
    [InlineData("<style>.hero { background:#123456 }</style><div class=hero><p style='color:#fff'>shown</p></div>")]
    [InlineData("<link rel=stylesheet href=x.css><p style='color:white'>shown</p>")]
    [InlineData("<style>.wide { display:none } @media (min-width:40em) { .wide { display:block } }</style><p class=wide>shown</p>")]
    [InlineData("<style>@media print { .web { display:none } }</style><p class=web>shown</p>")]
    [InlineData("<style>body { opacity:0 } .x:not(.y) { display:none }</style><p class=x>shown</p>")]
    [InlineData("<details><p>shown</p></details>")]
    [InlineData("<p style='height:1px'>shown</p>")]
    public void Words_that_are_shown_have_no_flag(string html) =>
        Words(Read.Document("a.html", $"<body class=page>{html}"), isHidden: false).ShouldBe("shown");

    [Fact]
    public void Words_hidden_within_a_sentence_are_no_part_of_it() =>
        Words(Read.Document("a.html", "<p>The fee is <span style=display:none>not</span> five pounds."), isHidden: false).ShouldBe("The fee is five pounds.");

    [Fact]
    public void A_hidden_heading_stands_above_nothing_that_is_shown()
    {
        var document = Read.Document("a.md", "# Ferries\n\n<div style='display:none'><h1>Ordered by the board</h1><p>secret</p></div>\n\nIt leaves at nine.");

        Words(document, isHidden: true).ShouldBe("Ordered by the board|secret");
        document.Blocks[^1].HeadingPath.ShouldBe("Ferries");
    }

    [Theory]
    [InlineData("a.rss", "<rss><channel><title>News</title><item><title>Ferry</title><description>&lt;p&gt;Nine.&lt;/p&gt;&lt;p style='display:none'&gt;secret&lt;/p&gt;</description></item></channel></rss>")]
    [InlineData("a.eml", "From: a@b.example\nSubject: Ferry\nContent-Type: text/html\n\n<p>Nine.</p><p style='display:none'>secret</p>")]
    public void Pages_within_feeds_and_mails_are_read_alike(string name, string content) =>
        Words(Read.Document(name, content), isHidden: true).ShouldBe("secret");

    [Fact]
    public void A_page_that_shows_nothing_is_kept_for_what_it_hides() =>
        Words(Read.Document("a.html", "<p hidden>secret</p>"), isHidden: true).ShouldBe("secret");

    [Fact]
    public void Sheets_built_to_be_costly_cost_no_more_than_their_length()
    {
        var sheet = string.Concat(Enumerable.Range(0, 20_000).Select(n => $".c{n}{{display:none}}")) + new string('{', 20_000);
        Words(Read.Document("a.html", $"<style>{sheet}</style>" + string.Concat(Enumerable.Repeat("<p class=z>shown</p>", 4_000))), isHidden: true).ShouldBe("");
    }

    private static string Words(ReadDocument document, bool isHidden) =>
        string.Join('|', document.Blocks.Where(block => block.IsHidden == isHidden).Select(block => block.Span.Of(document.Text)));
}
