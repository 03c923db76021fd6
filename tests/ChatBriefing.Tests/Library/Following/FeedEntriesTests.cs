using System.Text;
using ChatBriefing.Library.Following;

namespace ChatBriefing.Tests.Library.Following;

public sealed class FeedEntriesTests
{
    private const string Address = "https://news.chatbriefing.org/feed";

    [Fact]
    public void Items_of_an_rss_feed_have_address_title_date_and_content()
    {
        var entries = Read("""
            <rss version="2.0"><channel><title>News</title>
            <item><title>Doors &amp; keys</title><link>https://news.chatbriefing.org/1</link><pubDate>Wed, 04 Mar 2026 05:06:07 GMT</pubDate><description>&lt;p&gt;New keys.&lt;/p&gt;</description></item>
            <item><title>No address</title><guid isPermaLink="false">x-2</guid><description>Plain words.</description></item>
            <item><title>Inner</title><link>http://169.254.169.254.nip.io/</link><guid>x-3</guid></item>
            </channel></rss>
            """)!;

        entries.Select(entry => entry.Source).ShouldBe(["https://news.chatbriefing.org/1", Address + "#x-2", Address + "#x-3"]);
        (entries[0].Title, entries[0].Date).ShouldBe(("Doors & keys", new DateOnly(2026, 3, 4)));
        entries[0].Page.ShouldContain("<p>New keys.</p>");
    }

    [Fact]
    public void Items_of_an_atom_feed_are_read_and_changed_content_changes_the_stamp()
    {
        const string atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>urn:1</id><title>One</title><link rel=\"self\" href=\"https://x.chatbriefing.org/self\"/><link href=\"https://x.chatbriefing.org/one\"/><updated>2026-03-04T05:06:07Z</updated><content>Old</content></entry></feed>";

        var (before, after) = (Read(atom)!.Single(), Read(atom.Replace("Old", "New"))!.Single());

        before.Source.ShouldBe("https://x.chatbriefing.org/one");
        (after.Source == before.Source, after.Stamp == before.Stamp).ShouldBe((true, false));
    }

    [Theory]
    [InlineData("<html><body>A page</body></html>")]
    [InlineData("no markup")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>")]
    public void A_page_and_a_feed_with_a_document_type_are_no_feeds(string content) => Read(content).ShouldBeNull();

    private static IReadOnlyList<FeedEntry>? Read(string content) => FeedEntries.Read(Address, Encoding.UTF8.GetBytes(content), 64);
}
