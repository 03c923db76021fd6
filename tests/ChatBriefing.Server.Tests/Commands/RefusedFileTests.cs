using System.Diagnostics;

namespace ChatBriefing.Server.Tests.Commands;

/// <summary>A file that cannot be added is told in one line, and the others are added.</summary>
public sealed class RefusedFileTests : IDisposable
{
    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Each_bad_file_is_told_in_one_line_and_the_good_one_is_added()
    {
        program.Write("good.md", "# Ferry\n\nThe ferry leaves at nine.");
        program.Write("empty.txt", "");
        program.Write("binary.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 1, 2, 3]);
        program.Write("latin1.txt", [.. "The caf"u8, 0xE9, .. " opens at nine.\n"u8]);
        program.Write("table.xlsx", "not a text");

        var run = await program.RunAsync("add", "good.md", "empty.txt", "binary.txt", "latin1.txt", "table.xlsx", "missing.md", "http://10.1.2.3/page", "*.zzz");

        run.Output.ShouldContain("1 added, 0 new versions, 0 unchanged, 7 refused");
        var told = run.Error.TrimEnd('\n').Split('\n');
        told.Length.ShouldBe(7, run.Error);
        told.ShouldAllBe(line => line.StartsWith("Refused: ", StringComparison.Ordinal));
        foreach (var part in new[] { "empty.txt", "binary.txt", "latin1.txt", "table.xlsx", "missing.md is not there", "http://10.1.2.3/page cannot be fetched: 10.1.2.3 leads to an address inside a network", "*.zzz matches no file" })
        {
            told.ShouldContain(line => line.Contains(part, StringComparison.Ordinal), part);
        }

        run.Code.ShouldBe(1);
        (await program.RunAsync("list")).Output.ShouldContain("\tFerry\t");
    }

    [Fact]
    public async Task A_text_of_200_MB_is_refused_before_it_is_read()
    {
        using (var file = File.Create(Path.Combine(program.Folder, "huge.txt")))
        {
            file.SetLength(200L << 20);
        }

        var started = Stopwatch.GetTimestamp();
        var run = await program.RunAsync("add", "huge.txt");

        run.Error.ShouldContain("is larger than 50 MB, the most that is read; split it into smaller files");
        run.Code.ShouldBe(1);
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }
}
