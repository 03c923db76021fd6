using System.Diagnostics;
using System.Text;
using ChatBriefing.Library.Reading;
using ChatBriefing.Library.Reading.Children;

namespace ChatBriefing.Server.Tests.Reading;

/// <summary>What the process that reads may do to the one that asked it: nothing.</summary>
[Collection(typeof(ReaderProcesses))]
public sealed class IsolatedReaderTests
{
    private static readonly SourceFile Table = new("a.csv", Encoding.UTF8.GetBytes("Port,Depth\nBergen,11"));
    /// <summary>A limit that no other test sets, by which its processes are known: they share their command line with those of others.</summary>
    private const int OwnMegabytes = 509;

    private static readonly string OwnHeapLimit = $"DOTNET_GCHeapHardLimit={(OwnMegabytes - 64L) << 20:X}\0";
    private readonly MemoryDeaths deaths = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stack_that_runs_over_costs_that_document_only_and_sets_it_aside()
    {
        using var reader = Readers.Real(deaths);
        var evil = new SourceFile("evil.pdf", EvilPdf.FunctionOfItself());

        (await Refusal(reader, evil)).ShouldStartWith("evil.pdf is damaged so that reading it ends the program that reads");
        (await reader.ReadAsync(Table, Token)).ShouldBeOfType<ReadDocument>().Text.ShouldContain("Port: Bergen");
        deaths.Times.ShouldHaveSingleItem().Value.ShouldBe(3);
        (await Refusal(reader, evil)).ShouldStartWith("evil.pdf is set aside, for it ended the program that reads 3 times");
        deaths.Times.ShouldHaveSingleItem().Value.ShouldBe(3);
    }

    [Fact]
    public async Task What_was_set_aside_is_read_again_when_an_admin_says_so()
    {
        using var reader = Readers.Real(deaths);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Table.Content.Span));
        deaths.Times[hash] = 3;

        (await Refusal(reader, Table)).ShouldContain("is set aside");
        (await reader.ReadAsync(Table with { Retry = true }, Token)).ShouldBeOfType<ReadDocument>();
    }

    [Fact]
    public async Task Text_is_read_without_another_process()
    {
        using var reader = Readers.Scripted("exit 1", deaths);

        (await reader.ReadAsync(new SourceFile("a.md", "# Words"u8.ToArray()), Token)).ShouldBeOfType<ReadDocument>();
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public async Task Markup_of_more_than_a_megabyte_is_read_by_another_process(string name)
    {
        using var reader = Readers.Scripted("exit 1", deaths);
        var large = new SourceFile(name, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Words. ", 200_000))));

        (await Refusal(reader, large)).ShouldContain("ends the program that reads");
    }

    [Fact]
    public async Task A_process_that_takes_too_long_is_ended_and_costs_one_try()
    {
        using var reader = Readers.Scripted("exec sleep 600", deaths, new ReadingOptions { TimeLimitSeconds = 1 });

        (await Refusal(reader, Table)).ShouldBe("a.csv takes longer than 1 seconds to read; split it into smaller files and add those");
        deaths.Times.ShouldHaveSingleItem().Value.ShouldBe(1);
    }

    [Fact]
    public async Task A_process_that_takes_too_much_memory_is_ended()
    {
        // A shell keeps what it may have to print: 300 MB.
        using var reader = Readers.Scripted("x=$(head -c 300000000 /dev/zero | tr '\\0' a); sleep 600", deaths, new ReadingOptions { MaxMemoryMegabytes = 128 });

        (await Refusal(reader, Table)).ShouldBe("a.csv takes more than 128 MB of memory to read; split it into smaller files and add those");
        deaths.Times.ShouldHaveSingleItem().Value.ShouldBe(1);
    }

    [Theory]
    [InlineData("exit 3")]
    [InlineData("printf garbage; exec sleep 600")]
    [InlineData("printf '\\377\\377\\377\\377'; exec sleep 600")]
    [InlineData("printf '\\003\\000\\000\\000abc'; exec sleep 600")]
    [InlineData("printf '\\100\\000\\000\\000\\001'")]
    public async Task A_process_that_dies_or_talks_nonsense_is_tried_three_times(string script)
    {
        using var reader = Readers.Scripted(script, deaths);

        (await Refusal(reader, Table)).ShouldContain("ends the program that reads");
        deaths.Times.ShouldHaveSingleItem().Value.ShouldBe(3);
    }

    [Fact]
    public async Task A_program_that_does_not_start_is_a_fault_and_no_fault_of_the_document()
    {
        using var broken = new IsolatedReader(Readers.InProcess(), new ReaderProgram("sh", ["-c", "exit 1"]), deaths, Readers.Defaults, TimeProvider.System);

        await Should.ThrowAsync<IOException>(() => broken.ReadAsync(Table, Token));
        deaths.Times.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cancellation_ends_the_process_and_is_no_death()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        using var reader = Readers.Scripted("exec sleep 600", deaths);
        var reading = reader.ReadAsync(Table, stop.Token);
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => reading);
        deaths.Times.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_process_has_no_secrets_no_sockets_and_ends_with_its_reader()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The kernel of Linux tells of processes in /proc.");
        Environment.SetEnvironmentVariable("SECRET_OF_A_TEST", "secret-of-the-test");
        string child;
        using (var reader = Readers.Real(deaths, new ReadingOptions { MaxMemoryMegabytes = OwnMegabytes }))
        {
            await reader.ReadAsync(Table, Token);
            child = Children().ShouldHaveSingleItem();
            (await File.ReadAllTextAsync($"{child}/environ", Token)).ShouldNotContain("secret-of-the-test");
            (await File.ReadAllLinesAsync($"{child}/status", Token)).ShouldContain("Seccomp:\t2");
        }

        for (var waited = Stopwatch.StartNew(); Directory.Exists(child) && waited.Elapsed < TimeSpan.FromSeconds(60);)
        {
            await Task.Delay(50, Token);
        }

        Children().ShouldBeEmpty();
    }

    private static async Task<string> Refusal(IsolatedReader reader, SourceFile file) => (await reader.ReadAsync(file, Token)).ShouldBeOfType<ReadRefusal>().Reason;

    /// <summary>The processes that read for this test, as folders of /proc; one that has ended has no variables. Others read for other tests.</summary>
    private static List<string> Children() => [.. Directory.GetDirectories("/proc", "*").Where(IsChild)];

    private static bool IsChild(string folder)
    {
        try
        {
            return File.ReadAllText($"{folder}/status").Contains($"PPid:\t{Environment.ProcessId}\n", StringComparison.Ordinal)
                && File.ReadAllText($"{folder}/environ").Contains(OwnHeapLimit, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
