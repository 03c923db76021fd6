using System.Diagnostics;
using System.Globalization;
using ChatBriefing.Library.Reading;
using ChatBriefing.Library.Reading.Children;

namespace ChatBriefing.Server.Tests.Reading;

/// <summary>A hundred real files, good, damaged, protected and with traps, that lie beside the repository.</summary>
[Collection(typeof(ReaderProcesses))]
public sealed class IngestFolderTests
{
    /// <summary>What each class of the manifest may end in: D a document, N one with a note, R a refusal.</summary>
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["ok"] = "DN", ["injection"] = "DN", ["ssrf"] = "DN", ["embedded"] = "DN", ["active"] = "DNR", ["large"] = "DNR", ["odd"] = "DNR",
        ["malformed"] = "DNR", ["notext"] = "DNR", ["encrypted"] = "DR", ["traversal"] = "R",
    };

    /// <summary>What these are refused for, whatever else their class allows; the cells of the table of one are empty.</summary>
    private static readonly Dictionary<string, string> Told = new(StringComparer.Ordinal)
    {
        ["tika__testWORD_protected_passtika.docx"] = "is protected by a password",
        ["tika__testPPT_protected_passtika.pptx"] = "is protected by a password",
        ["poi__protected_passtika.xlsx"] = "is protected by a password",
        ["pdfpig__encrypted-password-is-password.pdf"] = "is protected by a password",
        ["tika__testOCR.pdf"] = "is scanned: its pages are pictures without text",
        ["poi__duplicate-filename.xlsx"] = "holds one of its parts twice",
        ["poi__table_test.pptx"] = "has no text in it",
        ["payloadsallthethings__etc_passwd.zip"] = "points out of its archive",
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_file_ends_as_its_class_allows_within_the_limits()
    {
        var folder = Folder();
        Assert.SkipWhen(folder is null, "There is no folder ../shared/data/ingest beside the repository.");
        var deaths = new MemoryDeaths();
        using var reader = Readers.Real(deaths);
        var rows = File.ReadLines(Path.Combine(folder, "MANIFEST.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => (Name: cells[0], Kind: cells[1], Class: cells[2])).ToList();

        var ends = await Task.WhenAll(rows.Select(row => ReadAsync(reader, folder, row.Name)));

        Print(rows, ends);
        rows.Count.ShouldBeGreaterThanOrEqualTo(100);
        var wrong = rows.Zip(ends).Where(pair => Told.TryGetValue(pair.First.Name, out var told)
            ? !pair.Second.Reason.Contains(told, StringComparison.Ordinal)
            : !Allowed[pair.First.Class].Contains(pair.Second.End, StringComparison.Ordinal));
        wrong.Select(pair => $"{pair.First.Name} ({pair.First.Class}): {pair.Second.End} {pair.Second.Reason}").ShouldBeEmpty();
        ends.ShouldAllBe(end => end.End != 'R' || (end.Reason.Contains(';') && !end.Reason.Contains('\n')));
        deaths.Times.ShouldBeEmpty();
    }

    private static async Task<(char End, string Reason, TimeSpan Time)> ReadAsync(IsolatedReader reader, string folder, string name)
    {
        var content = await File.ReadAllBytesAsync(Path.Combine(folder, name), Token);
        var started = Stopwatch.GetTimestamp();
        var outcome = await reader.ReadAsync(new SourceFile(name, content) { Unpack = true }, Token);
        var time = Stopwatch.GetElapsedTime(started);
        return outcome switch
        {
            ReadDocument { Notes.Count: > 0 } noted => ('N', string.Join("; ", noted.Notes), time),
            ReadDocument => ('D', "", time),
            ReadSet set => ('R', ((ReadRefusal)set.Entries[0].Outcome).Reason, time),
            ReadRefusal refusal => ('R', refusal.Reason, time),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
    }

    private static void Print(List<(string Name, string Kind, string Class)> rows, (char End, string Reason, TimeSpan Time)[] ends)
    {
        var output = TestContext.Current.TestOutputHelper!;
        output.WriteLine("class       indexed  with a note  refused");
        foreach (var group in rows.Zip(ends, (row, end) => (row.Class, end.End)).GroupBy(pair => pair.Class).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key,-10} {group.Count(pair => pair.End == 'D'),8} {group.Count(pair => pair.End == 'N'),12} {group.Count(pair => pair.End == 'R'),8}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-10} {ends.Count(end => end.End == 'D'),8} {ends.Count(end => end.End == 'N'),12} {ends.Count(end => end.End == 'R'),8}"));
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var ingest = Path.Combine(folder.FullName, "shared", "data", "ingest");
            if (Directory.Exists(ingest))
            {
                return ingest;
            }
        }

        return null;
    }
}
