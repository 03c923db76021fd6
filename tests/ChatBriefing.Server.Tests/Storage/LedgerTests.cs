using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Briefings.Stored;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage.Ledger;
using Microsoft.EntityFrameworkCore;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage;

/// <summary>The ledger of facts briefed, and how documents stood, as the database keeps them.</summary>
public sealed class LedgerTests
{
    private const string Sentence = "The ferry Stella Marina sank off Ancona with 61 passengers on board.";

    private static readonly Destination Here = new("slack", "T1", "C1", null);
    private static readonly Destination There = new("slack", "T1", "C2", null);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_destination_was_told_is_found_there_and_nowhere_else()
    {
        await using var library = await StartedAsync();
        await TellAsync(library);

        var told = await library.Get<ILedgerReader>().ReadAsync(Here, 100, Token);

        told.Select(fact => fact.At).ShouldBe([new StoredSpan("d1", 2, 0, 0), new StoredSpan("d1", 2, 10, Sentence.Length)], ignoreOrder: true);
        var print = told.Single(fact => fact.At.Length > 0).Print;
        print.Tells(new FactHasher(Here).Of(Sentence)).ShouldBeTrue();
        print.Updates(new FactHasher(Here).Of(Sentence.Replace("61", "78", StringComparison.Ordinal))).ShouldBeTrue();
        print.Tells(new FactHasher(Here).Of("The city council of Lyon approved a budget of 61 million euros.")).ShouldBeFalse();
        (await library.Get<ILedgerReader>().ReadAsync(There, 100, Token)).ShouldBeEmpty();
        (await library.Get<ILedgerReader>().ReadAsync(Here, 1, Token)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("+", false)]
    public async Task A_denial_is_told_from_what_it_denies_unless_an_older_build_wrote_the_row(string mark, bool tells)
    {
        await using var library = await StartedAsync();
        await TellAsync(library);
        await using (var context = await library.Contexts.CreateDbContextAsync(Token))
        {
            var row = await context.Ledger.SingleAsync(row => row.Length > 0, Token);
            row.Numbers.ShouldEndWith("+");
            row.Numbers = row.Numbers.TrimEnd('+') + mark;
            await context.SaveChangesAsync(Token);
        }

        var print = (await library.Get<ILedgerReader>().ReadAsync(Here, 100, Token)).Single(fact => fact.At.Length > 0).Print;

        var denial = new FactHasher(Here).Of(Sentence.Replace("sank", "never sank", StringComparison.Ordinal));
        print.Tells(denial).ShouldBe(tells);
        print.Updates(denial).ShouldBe(!tells);
        print.Tells(new FactHasher(Here).Of(Sentence)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_ledger_holds_no_word_of_what_was_told()
    {
        await using var library = await StartedAsync();
        await TellAsync(library);

        await using var context = await library.Contexts.CreateDbContextAsync(Token);
        var kept = string.Join(' ', (await context.Ledger.ToListAsync(Token)).SelectMany(row => new[] { row.Words, row.Numbers, row.Destination }));

        kept.ShouldNotContain("stella", Case.Insensitive);
        kept.ShouldNotContain("61 ");
        kept.ShouldNotContain("C1");
        new FactHasher(Here).Of(Sentence).Words.ShouldNotBe(new FactHasher(There).Of(Sentence).Words);
    }

    [Fact]
    public async Task How_documents_stood_is_told_of_any_earlier_change()
    {
        await using var library = await StartedAsync();
        var (one, other) = (DocumentId.From("general", "a.txt"), DocumentId.From("general", "b.txt"));
        await library.WriteAsync(Text("a.txt", "one"));
        await library.WriteAsync(Text("a.txt", "two"));
        await library.WriteAsync(Text("b.txt", "other"));
        await library.Remover.RemoveAsync(one, Token);

        var standing = library.Get<IStandingReader>();

        (await standing.ReadAsync(0, [one, other], Token)).ShouldBeEmpty();
        (await standing.ReadAsync(2, [one, other], Token)).ShouldHaveSingleItem().Value.Version.ShouldBe(2);
        (await standing.ReadAsync(3, [other], Token)).Keys.ShouldBe([other]);
        (await standing.ReadAsync(4, [one, other], Token))[one].Kind.ShouldBe(ChangeKind.Removed);
    }

    private static async Task TellAsync(TempLibrary library)
    {
        var span = new StoredSpan("d1", 2, 10, Sentence.Length);
        var item = new StoredItem
        {
            Number = 1, Kind = ItemKind.New, Topic = "", HeadlineAt = span with { Start = 0, Length = 0 }, Lines = [new StoredLine(Sentence, [span], [])], Beside = [],
            DocumentIds = ["d1"], Versions = [span with { Start = 0, Length = 0 }],
        };
        var edition = new StoredEdition { Items = [item], Documents = 1, Gone = 0, Notice = "", DraftedBy = DraftedBy.Extraction, Strictness = Strictness.Strict };
        await using var context = await library.Contexts.CreateDbContextAsync(Token);
        LedgerRows.Add(context, Here, "e1", edition, library.Clock.GetUtcNow());
        await context.SaveChangesAsync(Token);
    }
}
