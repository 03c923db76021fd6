using ChatBriefing.Channels.Posting;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Tests.Channels;

/// <summary>
/// The process ends at the worst moments, shown by simply not doing what would come next; another process goes on. The
/// same with real processes and kill -9: the command "kill" of the benchmarks.
/// </summary>
public sealed class CrashTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(31);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_the_claim_and_before_the_acknowledgement()
    {
        await using var dead = await ChatStore.StartAsync();
        await dead.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await using var next = await ChatStore.StartAsync(dead);

        (await next.Inbox.ClaimAsync(SampleTurns.Ask(1), Token)).ShouldBeFalse();

        await ShouldAnswerOnceAsync(next);
    }

    [Fact]
    public async Task While_answering()
    {
        await using var dead = await ChatStore.StartAsync();
        await dead.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await dead.Turns.TakeAsync(1, Token);
        await using var next = await ChatStore.StartAsync(dead);

        (await next.HandleAsync()).ShouldBe(0);
        dead.Clock.Advance(Lease);

        await ShouldAnswerOnceAsync(next);
    }

    [Fact]
    public async Task Before_the_post_is_sent()
    {
        await using var dead = await ChatStore.StartAsync();
        await dead.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await dead.HandleAsync();
        (await dead.Posts.TakeAsync(1, Token)).ShouldHaveSingleItem();
        await using var next = await ChatStore.StartAsync(dead);
        dead.Clock.Advance(Lease);

        await ShouldAnswerOnceAsync(next);
    }

    [Fact]
    public async Task After_the_post_was_accepted_and_before_that_is_recorded()
    {
        await using var dead = await ChatStore.StartAsync();
        await dead.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await dead.HandleAsync();
        var taken = (await dead.Posts.TakeAsync(1, Token)).ShouldHaveSingleItem();
        dead.Platform.Accept(new Delivery(taken.Post, null, null));
        await using var next = await ChatStore.StartAsync(dead);
        dead.Clock.Advance(Lease);

        await ShouldAnswerOnceAsync(next);
        (await next.ReadAsync(context => context.Posts.SingleAsync(Token))).State.ShouldBe(PostState.Reconciled);
        (await next.ReadAsync(context => context.Answers.SingleAsync(Token))).MessageId.ShouldBe("m1");
    }

    [Fact]
    public async Task After_it_is_recorded()
    {
        await using var dead = await ChatStore.StartAsync();
        await dead.Inbox.ClaimAsync(SampleTurns.Ask(1), Token);
        await dead.HandleAsync();
        await dead.SendAsync();
        await using var next = await ChatStore.StartAsync(dead);
        dead.Clock.Advance(Lease);

        await ShouldAnswerOnceAsync(next);
    }

    private static async Task ShouldAnswerOnceAsync(ChatStore store)
    {
        await store.SettleAsync();
        store.Platform.Messages.ShouldHaveSingleItem().Delivery.Post.Content.Kind.ShouldBe(ContentKind.Answer);
    }
}
