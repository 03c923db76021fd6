using System.IO.Compression;
using System.Text;
using ChatBriefing.Library.Reading;

namespace ChatBriefing.Tests.Library.Reading.Formats;

public sealed class FeedAndTableTests
{
    [Fact]
    public void A_feed_reads_item_by_item_with_its_newest_date()
    {
        var feed = Read.Document("a.rss", "<?xml version='1.0'?><rss><channel><title>Harbour</title><language>nb</language><item><title>Late</title><link>https://example.org/1?a=1&amp;b=2</link><pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate><description>&lt;p&gt;The boat is &lt;b&gt;late&lt;/b&gt;.&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</description></item><item><title>Full</title><description>No seats.</description></item></channel></rss>");

        (feed.Title, feed.Language, feed.Date, feed.Units).ShouldBe(("Harbour", "nb", new DateOnly(2025, 3, 4), 2));
        PassageCutter.Cut(feed.Text, feed.Blocks).Select(passage => (feed.Text.Substring(passage.Start, passage.Length), passage.HeadingPath, passage.Address))
            .ShouldBe([("2025-03-04 · https://example.org/1?a=1&b=2\n\nThe boat is late.", "Late", "item 1"), ("No seats.", "Full", "item 2")]);
    }

    [Fact]
    public void Atom_is_read_too() =>
        Read.Document("a.atom", "<feed xmlns='http://www.w3.org/2005/Atom'><title>N</title><entry><title>E</title><updated>2024-01-02T00:00:00Z</updated><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Words.</p></div></content></entry></feed>")
            .Text.ShouldBe("E\n\n2024-01-02\n\nWords.");

    [Fact]
    public void RSS_1_is_read_by_its_own_extension() =>
        Read.Document("a.rdf", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel><title>N</title></channel><item><title>E</title><description>Words.</description></item></rdf:RDF>")
            .Text.ShouldBe("E\n\nWords.");

    [Theory]
    [InlineData("<rss><channel>", "is damaged and cannot be read as a feed")]
    [InlineData("<svg/>", "is XML, but no feed")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss><channel><title>&a;</title></channel></rss>", "is damaged and cannot be read as a feed (DTD is prohibited")]
    public void What_is_no_sound_feed_is_told_so(string content, string told) => Read.Refusal("a.xml", Encoding.UTF8.GetBytes(content)).ShouldStartWith($"a.xml {told}");

    [Theory]
    [InlineData("Port,Depth\nBergen,11\n", "Port: Bergen | Depth: 11")]
    [InlineData("Port;Depth\n\"Bergen; old\nharbour\";\"11 \"\"m\"\"\"", "Port: Bergen; old harbour | Depth: 11 \"m\"")]
    [InlineData("Port\tDepth\r\nBergen\t11", "Port: Bergen | Depth: 11")]
    [InlineData("1,2\n3,4", "3 | 4")]
    [InlineData("sep=;\nPort;Depth, m\nBergen;11,5", "Port: Bergen | Depth, m: 11,5")]
    [InlineData("\"sep=\t\"\r\nPort\tDepth\r\nBergen\t11", "Port: Bergen | Depth: 11")]
    public void Each_row_of_a_table_can_be_read_alone(string content, string last)
    {
        var table = Read.Document("a.csv", content);
        table.Text.Split('\n')[^1].ShouldBe(last);
        table.Blocks[^1].Place.ShouldBe(ChatBriefing.Library.Place.OfRow(2));
    }

    [Theory]
    [InlineData("Depths of 2025\nPort,Depth\nBergen,11", "Port: Bergen | Depth: 11")]
    [InlineData("Depths of 2025;;\nmeasured by hand;;\nPort;Depth;Year\nBergen;11;2025", "Port: Bergen | Depth: 11 | Year: 2025")]
    [InlineData("Port,Depth\nOslo\nBergen,Deep", "Port: Bergen | Depth: Deep")]
    public void Lines_that_name_a_table_stand_above_its_headers(string content, string last) => Read.Document("a.csv", content).Text.Split('\n')[^1].ShouldBe(last);

    [Fact]
    public void An_archive_is_a_set_on_request_and_what_points_out_of_it_is_refused()
    {
        var archive = Zip(("notes/a.txt", "One."), ("../b.txt", "Two."), ("c.zip", "PK"), ("d.bin", "x"));

        Read.Refusal("a.zip", archive).ShouldStartWith("a.zip is a ZIP archive; add it with --unpack");
        var set = Read.Readers.Read(new SourceFile("a.zip", archive) { Unpack = true }).ShouldBeOfType<ReadSet>();
        set.Entries.Select(entry => (entry.Path, entry.Outcome is ReadDocument document ? document.Text : ((ReadRefusal)entry.Outcome).Reason.Split(';')[0]))
            .ShouldBe(
            [
                ("notes/a.txt", "One."),
                ("../b.txt", "a.zip/../b.txt points out of its archive"),
                ("c.zip", "a.zip/c.zip is a ZIP archive"),
                ("d.bin", "a.zip/d.bin is a .bin file, which cannot be read"),
            ]);
    }

    private static byte[] Zip(params (string Name, string Content)[] files)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return memory.ToArray();
    }
}
