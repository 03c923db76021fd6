using System.IO.Compression;
using System.Text;
using ChatBriefing.Server.Tests.Reading;

namespace ChatBriefing.Server.Tests.Commands;

/// <summary>Documents of other kinds than text, from the command line to the citation.</summary>
public sealed class AddFormatsTests : IDisposable
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_quote_of_a_hidden_sheet_says_so_wherever_it_is_shown()
    {
        program.Write("harbour.xlsx", Workbook("The ferry to Langholm costs 48 kroner.", "The secret ferry to Ytterby sails at midnight."));
        (await program.RunAsync("add", "harbour.xlsx")).Code.ShouldBe(0);

        var open = await program.RunAsync("ask", "What does the ferry to Langholm cost?", "--json");
        open.Json.GetProperty("citations")[0].GetProperty("address").GetString().ShouldBe("row 1");
        open.Json.GetProperty("citations")[0].GetProperty("headingPath").GetString().ShouldBe("Sheet Open");
        open.Json.GetProperty("citations")[0].TryGetProperty("hidden", out _).ShouldBeFalse();

        var hidden = await program.RunAsync("ask", "When does the secret ferry to Ytterby sail?", "--json");
        hidden.Json.GetProperty("citations")[0].GetProperty("hidden").GetBoolean().ShouldBeTrue();
        hidden.Json.GetProperty("notice").GetString()!.ShouldStartWith("[1] quotes hidden text of its document");
        var plain = await program.RunAsync("ask", "When does the secret ferry to Ytterby sail?");
        plain.Output.ShouldContain("Sheet Back · row 1 · hidden text");
        plain.Output.ShouldContain("[1] quotes hidden text of its document");
    }

    [Fact]
    public async Task A_folder_of_many_kinds_is_added_and_what_ends_the_reader_is_set_aside()
    {
        program.Write("in/table.csv", "Port,Depth\nBergen,11 m");
        program.Write("in/mail.eml", "From: ann@example.org\r\nSubject: Boats\r\n\r\nThe boat is late.");
        program.Write("in/evil.pdf", EvilPdf.FunctionOfItself());
        program.Write("set.zip", Zip(("a.txt", "A text in an archive."), ("b.csv", "x,y\n1,2")));

        var added = await program.RunAsync("add", "in", "set.zip");
        added.Output.ShouldContain("2 added, 0 new versions, 0 unchanged, 2 refused");
        added.Error.ShouldContain("evil.pdf is damaged so that reading it ends the program that reads");
        added.Error.ShouldContain("set.zip is a ZIP archive; add it with --unpack");

        var again = await program.RunAsync("add", "in/evil.pdf", "set.zip", "--unpack");
        again.Error.ShouldContain("evil.pdf is set aside, for it ended the program that reads 3 times");
        again.Output.ShouldContain("2 added, 0 new versions, 0 unchanged, 1 refused");
        (await program.RunAsync("list")).Output.ShouldContain("set.zip/a.txt");
        (await program.RunAsync("add", "in/evil.pdf", "--retry")).Error.ShouldContain("evil.pdf is damaged");
    }

    private static byte[] Workbook(string open, string hidden)
    {
        static string Relationship(string id, string kind, string target) => $"<Relationship Id='{id}' Type='{Relations}/{kind}' Target='{target}'/>";
        static string Sheet(string text) => $"<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>{text}</t></is></c></row></sheetData></worksheet>";
        return Zip(
            ("_rels/.rels", $"<Relationships>{Relationship("a", "officeDocument", "xl/workbook.xml")}</Relationships>"),
            ("xl/workbook.xml", $"<workbook xmlns:r='{Relations}'><sheets><sheet name='Open' r:id='b'/><sheet name='Back' state='hidden' r:id='c'/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships>{Relationship("b", "worksheet", "1.xml")}{Relationship("c", "worksheet", "2.xml")}</Relationships>"),
            ("xl/1.xml", Sheet(open)),
            ("xl/2.xml", Sheet(hidden)));
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
