using System.Globalization;
using ChatBriefing.Library.Reading;

namespace ChatBriefing.Server.Tests.Reading;

/// <summary>Files built to cost a reader its time, its memory or its stack, read by the program as it ships: each ends in a document or a plain refusal, within the limits.</summary>
[Collection(typeof(ReaderProcesses))]
public sealed class BombTests
{
    /// <summary>The shipped limit is a minute; half of one keeps the tests short where it is reached.</summary>
    private static readonly ReadingOptions Limits = new() { TimeLimitSeconds = 30 };

    public static TheoryData<string> Names => [.. Bombs.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bomb_ends_in_a_document_or_a_refusal_and_the_next_file_is_read(string name)
    {
        var deaths = new MemoryDeaths();
        using var reader = Readers.Real(deaths, Limits);

        var outcome = await reader.ReadAsync(new SourceFile(name, Bombs.All[name]()) { Unpack = true }, TestContext.Current.CancellationToken);

        var told = outcome switch
        {
            ReadRefusal refusal => refusal.Reason,
            ReadSet set => string.Join('\n', set.Entries.Select(entry => (entry.Outcome as ReadRefusal)?.Reason ?? "read")),
            ReadDocument document => string.Create(CultureInfo.InvariantCulture, $"read, {document.Text.Length} characters"),
            var other => other.ToString()!,
        };
        TestContext.Current.TestOutputHelper!.WriteLine($"{name}: {told[..Math.Min(told.Length, 200)]}");
        if (Bombs.Refused.TryGetValue(name, out var reason))
        {
            told.ShouldContain(reason);
        }

        (await reader.ReadAsync(new SourceFile("after.csv", "Port,Depth\nBergen,11"u8.ToArray()), TestContext.Current.CancellationToken)).ShouldBeOfType<ReadDocument>();
    }
}
