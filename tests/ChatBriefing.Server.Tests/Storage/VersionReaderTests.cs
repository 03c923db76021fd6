using ChatBriefing.Library;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage;

public sealed class VersionReaderTests
{
    [Fact]
    public async Task A_version_comes_back_as_it_was_stored()
    {
        await using var library = await StartedAsync();
        var stored = new NewVersion
        {
            Collection = "board",
            Source = "https://example.org/plan",
            Title = "Plan “β”",
            Text = "# One\r\nnaïve 🙂 text\n\u2028 多言語 \ufeff end ",
            Date = new DateOnly(2025, 2, 28),
            Passages = [new PassageSpan(0, 5, ""), new PassageSpan(7, 13, "One › Two"), new PassageSpan(20, 3, "Three")],
        };
        await library.WriteAsync(stored);

        var found = await library.FindAsync(stored.DocumentId);

        found.ShouldNotBeNull();
        found.Passages.ShouldBe(stored.Passages);
        found.ShouldBe(new DocumentVersion
        {
            DocumentId = stored.DocumentId,
            Number = 1,
            Title = stored.Title,
            Collection = "board",
            Source = stored.Source,
            Text = stored.Text,
            ContentHash = stored.ContentHash,
            Date = stored.Date,
            AddedAt = library.Clock.GetUtcNow(),
            IsCurrent = true,
            Passages = found.Passages,
        });
    }

    [Fact]
    public async Task Many_versions_read_at_once_are_those_that_are_read_one_by_one()
    {
        await using var library = await StartedAsync();
        foreach (var name in Enumerable.Range(0, 600).Select(number => $"{number}.txt"))
        {
            await library.WriteAsync(Text(name, $"one of {name}"));
        }

        await library.WriteAsync(Text("5.txt", "two"));
        await library.WriteAsync(Text("7.txt", "two") with { Passages = [new PassageSpan(0, 1, "A") { Address = "page 1" }, new PassageSpan(2, 1, "B") { IsHidden = true }] });
        await library.ExecuteAsync($"DELETE FROM Passages WHERE DocumentId = '{DocumentId.From("general", "9.txt")}'");
        await library.Get<IDocumentWithdrawer>().WithdrawAsync(DocumentId.From("general", "11.txt"), TestContext.Current.CancellationToken);
        var keys = Enumerable.Range(0, 601).Select(number => DocumentId.From("general", $"{number}.txt")).SelectMany(id => new[] { new VersionKey(id, 1), new VersionKey(id, 2) }).ToList();

        var found = await library.Get<IVersionBatchReader>().ReadAsync([.. keys, .. keys], TestContext.Current.CancellationToken);

        found.Count.ShouldBe(600);
        foreach (var key in keys)
        {
            var alone = await library.FindAsync(key.DocumentId, key.Number);
            var read = found.GetValueOrDefault(key);
            (read is null).ShouldBe(alone is null);
            read?.Passages.ShouldBe(alone!.Passages);
            (read is null ? null : read with { Passages = alone!.Passages }).ShouldBe(alone);
        }
    }

    [Fact]
    public async Task What_is_not_stored_is_not_found()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));

        (await library.FindAsync("000000000000")).ShouldBeNull();
        (await library.FindAsync(DocumentId.From("general", "a.txt"), 2)).ShouldBeNull();
    }

    [Fact]
    public async Task A_version_that_lost_its_passages_meanwhile_is_not_found()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));
        await library.ExecuteAsync("DELETE FROM Passages");

        (await library.FindAsync(DocumentId.From("general", "a.txt"))).ShouldBeNull();
    }

    [Fact]
    public async Task A_text_without_passages_is_found()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one") with { Passages = [] });

        (await library.FindAsync(DocumentId.From("general", "a.txt")))!.Passages.ShouldBeEmpty();
    }
}
