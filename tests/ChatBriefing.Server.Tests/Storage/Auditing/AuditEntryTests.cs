using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Tests.Channels;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage.Auditing;

/// <summary>What is written into the audit, and what is not.</summary>
public sealed class AuditEntryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_change_of_the_library_is_one_entry_that_says_who_did_what()
    {
        await using var library = await StartedAsync();
        using (Actor.As("slack:T1:person:U1"))
        {
            await library.WriteAsync(Text("a.txt", "One."));
            await library.WriteAsync(Text("a.txt", "Two."));
        }

        var id = DocumentId.From("general", "a.txt");
        using (Actor.As("web:person:ann@example.com"))
        {
            await library.Get<IDocumentWithdrawer>().WithdrawAsync(id, Token);
            await library.Get<IDocumentRestorer>().RestoreAsync(id, 1, Token);
        }

        await library.Remover.RemoveAsync(id, Token);

        var entries = await EntriesAsync(library);
        entries.Select(entry => (entry.Number, entry.Who, entry.What, entry.Subject)).ShouldBe(
        [
            (1, "slack:T1:person:U1", "document.added", id),
            (2, "slack:T1:person:U1", "document.changed", id),
            (3, "web:person:ann@example.com", "document.withdrawn", id),
            (4, "web:person:ann@example.com", "document.restored", id),
            (5, Actor.Server, "document.removed", id),
        ]);
        entries[1].Details.ShouldBe("""{"version":2,"collection":"general","change":2}""");
        entries.ShouldAllBe(entry => entry.At == library.Clock.GetUtcNow());
    }

    [Fact]
    public async Task What_changes_nothing_is_no_entry()
    {
        await using var library = await StartedAsync();
        await library.WriteAsync(Text("a.txt", "One."));

        await library.WriteAsync(Text("a.txt", "One."));
        await library.Remover.RemoveAsync("none", Token);
        await library.Get<IDocumentWithdrawer>().WithdrawAsync("none", Token);

        (await EntriesAsync(library)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_posted_answer_is_an_entry_with_the_verdict_and_the_evidence_of_each_claim()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.SettleAsync();

        var entry = await PostedAsync(store);
        entry.Who.ShouldBe(Actor.Bot);
        var details = JsonSerializer.Deserialize<JsonElement>(entry.Details);
        (details.GetProperty("via").GetString(), details.GetProperty("level").GetString()).ShouldBe((MemoryPlatform.Name, "strict"));
        var claim = details.GetProperty("sentences")[0].GetProperty("claims")[0];
        claim.GetProperty("verdict").GetString().ShouldBe("supported");
        claim.GetProperty("score").GetDouble().ShouldBeGreaterThan(0.5);
        var evidence = claim.GetProperty("evidence");
        evidence.GetProperty("version").GetInt32().ShouldBe(1);
        evidence.GetProperty("hash").GetString()!.Length.ShouldBe(64);
        var version = await store.Get<IVersionReader>().FindAsync(evidence.GetProperty("document").GetString()!, 1, Token);
        var quote = version!.Text.Substring(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32());
        quote.ShouldContain("Okafor");
    }

    [Fact]
    public async Task Who_has_a_posted_sentence_finds_its_entry_until_its_document_is_deleted()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.SettleAsync();
        var entry = await PostedAsync(store);
        var shown = store.Platform.Messages[^1].Delivery.Message.ShouldBeOfType<AnswerMessage>().Reply;

        (await FindAsync(store, shown.Sentences[0].Text)).ShouldHaveSingleItem().Number.ShouldBe(entry.Number);
        (await FindAsync(store, shown.Sentences[0].Text + " ")).ShouldBeEmpty();
        await store.Remover.RemoveAsync(shown.Citations[0].DocumentId, Token);
        (await FindAsync(store, shown.Sentences[0].Text)).ShouldBeEmpty();
        (await store.Get<AuditVerifier>().VerifyAsync(null, Token)).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task No_word_of_a_document_is_in_the_audit_not_even_as_a_hash_that_can_be_guessed()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await store.SettleAsync();
        var shown = store.Platform.Messages[^1].Delivery.Message.ShouldBeOfType<AnswerMessage>().Reply;

        var everything = string.Concat((await EntriesAsync(store)).Select(row => row.Who + row.What + row.Subject + row.Details));

        foreach (var word in shown.Text.Split(' ').Where(word => word.Length > 5))
        {
            everything.ShouldNotContain(word);
        }

        foreach (var text in shown.Sentences.Select(sentence => sentence.Text).Concat(shown.Citations.Select(citation => citation.Quote)))
        {
            everything.ShouldNotContain(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        }
    }

    [Fact]
    public async Task An_abstention_asserts_nothing_and_is_no_entry()
    {
        await using var store = await ChatStore.StartAsync();
        await store.Inbox.ClaimAsync(SampleTurns.Ask(1, text: "Who won the regatta of Palermo?"), Token);
        await store.SettleAsync();

        store.Platform.Messages[^1].Delivery.Message.ShouldBeOfType<AnswerMessage>().Reply.IsAnswer.ShouldBeFalse();
        (await EntriesAsync(store)).ShouldAllBe(row => row.What.StartsWith("document."));
    }

    [Fact]
    public async Task An_entry_without_a_transaction_is_refused()
    {
        await using var library = await StartedAsync();
        await using var context = await library.Contexts.CreateDbContextAsync(Token);

        await Should.ThrowAsync<InvalidOperationException>(() => AuditChain.AppendAsync(context, [AuditEvent.Of("edition.posted", "e1", new { })], library.Clock.GetUtcNow(), Token));
    }

    private static async Task<List<AuditRow>> FindAsync(ChatStore store, string words) => await store.Get<AuditReader>().FindAsync(words, Token).ToListAsync(Token);

    private static async Task<List<AuditRow>> EntriesAsync(ChatStore store) => await store.Get<AuditReader>().ReadAsync(null, null, Token).ToListAsync(Token);

    private static async Task<AuditRow> PostedAsync(ChatStore store) =>
        (await store.Get<AuditReader>().ReadAsync(null, null, Token).ToListAsync(Token)).Single(row => row.What == "answer.posted");

    private static async Task<List<AuditRow>> EntriesAsync(TempLibrary library) =>
        await library.Get<AuditReader>().ReadAsync(null, null, Token).ToListAsync(Token);
}
