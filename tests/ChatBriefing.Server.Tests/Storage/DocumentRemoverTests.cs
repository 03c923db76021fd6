using System.Text;
using ChatBriefing.Library;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage;

public sealed class DocumentRemoverTests
{
    private static readonly string Id = DocumentId.From("general", "a.txt");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_removed_document_is_gone_with_all_its_versions()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));
        await library.WriteAsync(Text("a.txt", "two"));

        (await library.Remover.RemoveAsync(Id, Token)).ShouldBeTrue();

        (await library.FindAsync(Id)).ShouldBeNull();
        (await library.FindAsync(Id, 1)).ShouldBeNull();
        (await library.Lister.ListAsync(null, Token)).ShouldBeEmpty();
        (await library.ChangesAsync())[^1].ShouldBe(new Change(3, ChangeKind.Removed, Id, 2, library.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_removed_and_leaves_no_change()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));
        await library.Remover.RemoveAsync(Id, Token);

        (await library.Remover.RemoveAsync(Id, Token)).ShouldBeFalse();
        (await library.Remover.RemoveAsync("000000000000", Token)).ShouldBeFalse();
        (await library.ChangesAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_document_added_again_goes_on_counting_its_versions()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));
        await library.Remover.RemoveAsync(Id, Token);

        var outcome = (await library.WriteAsync(Text("a.txt", "one"))).ShouldHaveSingleItem();

        outcome.ShouldBe(new WriteOutcome(WriteStatus.Added, Id, 2));
        (await library.FindAsync(Id, 1)).ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_of_a_removed_document_stays_in_the_file()
    {
        await using var library = await StartedAsync();
        const string marker = "Zyxwv-marker";
        var text = string.Concat(Enumerable.Repeat(marker + " ", 2_000));
        await library.WriteAsync(Text(marker + ".txt", text) with { Title = marker, Passages = [new PassageSpan(0, 5, marker)] });
        await library.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        (await HoldsAsync(library, marker)).ShouldBeTrue();

        await library.Remover.RemoveAsync(DocumentId.From("general", marker + ".txt"), Token);
        await library.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");

        (await HoldsAsync(library, marker)).ShouldBeFalse();
    }

    private static async Task<bool> HoldsAsync(TempLibrary library, string marker)
    {
        foreach (var file in Directory.EnumerateFiles(library.Folder))
        {
            if ((await File.ReadAllBytesAsync(file, Token)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(marker)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
