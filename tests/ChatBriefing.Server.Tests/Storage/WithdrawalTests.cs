using ChatBriefing.Library;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage;

public sealed class WithdrawalTests
{
    private static readonly string Id = DocumentId.From("general", "a.txt");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_withdrawn_document_is_out_of_sight_and_comes_back_as_it_was()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));
        await library.WriteAsync(Text("a.txt", "two"));

        (await library.Get<IDocumentWithdrawer>().WithdrawAsync(Id, Token)).ShouldBeTrue();
        (await library.Get<IDocumentWithdrawer>().WithdrawAsync(Id, Token)).ShouldBeFalse();
        (await library.FindAsync(Id)).ShouldBeNull();
        (await library.FindAsync(Id, 1)).ShouldBeNull();
        (await library.Lister.ListAsync(null, Token)).ShouldBeEmpty();
        (await library.ChangesAsync())[^1].Kind.ShouldBe(ChangeKind.Withdrawn);
        var listed = (await library.Get<IWithdrawnLister>().ListAsync(Token)).ShouldHaveSingleItem();
        (listed.Id, listed.Version, listed.Source, listed.At).ShouldBe((Id, 2, "a.txt", library.Clock.GetUtcNow()));

        (await library.Get<IDocumentRestorer>().RestoreAsync(Id, null, Token)).ShouldBeTrue();
        (await library.FindAsync(Id))!.Text.ShouldBe("two");
        (await library.Get<IWithdrawnLister>().ListAsync(Token)).ShouldBeEmpty();
        (await library.ChangesAsync())[^1].ShouldSatisfyAllConditions(change => change.Kind.ShouldBe(ChangeKind.Published), change => change.Version.ShouldBe(2));
    }

    [Fact]
    public async Task An_earlier_version_becomes_current_under_its_own_number_and_the_next_gets_a_new_one()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));
        await library.WriteAsync(Text("a.txt", "two"));

        (await library.Get<IDocumentRestorer>().RestoreAsync(Id, 1, Token)).ShouldBeTrue();
        (await library.Get<IDocumentRestorer>().RestoreAsync(Id, 9, Token)).ShouldBeFalse();
        (await library.Get<IDocumentRestorer>().RestoreAsync("nope", null, Token)).ShouldBeFalse();

        (await library.FindAsync(Id))!.Text.ShouldBe("one");
        (await library.Get<IVersionLister>().ListAsync(Id, Token)).Select(version => (version.Number, version.IsCurrent)).ShouldBe([(2, false), (1, true)]);
        (await library.WriteAsync(Text("a.txt", "one"))).Single().Status.ShouldBe(WriteStatus.Unchanged);
        (await library.WriteAsync(Text("a.txt", "two"))).Single().ShouldBe(new WriteOutcome(WriteStatus.Updated, Id, 3));
    }

    [Fact]
    public async Task A_withdrawn_document_can_be_deleted_for_good_or_added_again()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "one"));
        await library.WriteAsync(Text("b.txt", "other"));
        await library.Get<IDocumentWithdrawer>().WithdrawAsync(Id, Token);
        (await library.WriteAsync(Text("a.txt", "one"))).Single().ShouldBe(new WriteOutcome(WriteStatus.Added, Id, 2));

        await library.Get<IDocumentWithdrawer>().WithdrawAsync(Id, Token);
        (await library.Remover.RemoveAsync(Id, Token)).ShouldBeTrue();

        (await library.Remover.RemoveAsync(Id, Token)).ShouldBeFalse();
        (await library.Get<IDocumentRestorer>().RestoreAsync(Id, 1, Token)).ShouldBeFalse();
        (await library.Get<IVersionLister>().ListAsync(Id, Token)).ShouldBeEmpty();
        (await library.Get<IWithdrawnLister>().ListAsync(Token)).ShouldBeEmpty();
    }
}
