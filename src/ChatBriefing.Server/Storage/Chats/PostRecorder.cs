using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Storage.Briefings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Records how sending or looking up a post ended, and what follows from it, in one transaction.</summary>
internal sealed class PostRecorder(
    IDbContextFactory<LibraryContext> contexts,
    WriteGate gate,
    PlatformPorts ports,
    TimeProvider time,
    IOptions<ChannelOptions> options)
{
    /// <summary>How sending ended; false, and nothing recorded, when another worker took the post over meanwhile.</summary>
    /// <param name="taken">The post.</param>
    /// <param name="outcome">How sending ended.</param>
    /// <param name="message">What was sent; null for nothing.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task<bool> RecordAsync(TakenPost taken, PostOutcome outcome, Message? message, CancellationToken cancellationToken) =>
        RecordAsync(taken, message, row => PostSteps.OnSent(row, outcome, ports.CanFind(row.Platform), time.GetUtcNow(), options.Value, Random.Shared.NextDouble()), cancellationToken);

    /// <summary>What a look found; false, and nothing recorded, when another worker took the post over meanwhile.</summary>
    /// <param name="taken">The post.</param>
    /// <param name="sighting">What the look found.</param>
    /// <param name="message">What the post shows; null for nothing.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task<bool> RecordAsync(TakenPost taken, Sighting sighting, Message? message, CancellationToken cancellationToken) =>
        RecordAsync(taken, message, row => PostSteps.OnLooked(row, sighting, time.GetUtcNow(), options.Value, Random.Shared.NextDouble()), cancellationToken);

    private async Task<bool> RecordAsync(TakenPost taken, Message? message, Action<PostRow> step, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var row = await context.Posts.SingleOrDefaultAsync(row => row.Key == taken.Post.Key && row.Fence == taken.Fence, cancellationToken);
        if (row is null)
        {
            return false;
        }

        step(row);
        await EditionOutcome.FollowAsync(context, row, taken.Post, time.GetUtcNow(), cancellationToken);
        await FollowUpAsync(context, row, taken.Post, cancellationToken);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            if (message is AnswerMessage { Answer: var answer, Reply: var reply } && row.State is PostState.Sent or PostState.Reconciled)
            {
                await AuditedText.AppendAsync(context, "answer.posted", answer.Id, row.Platform, reply, answer.Reply.Strictness, row.At, cancellationToken);
            }
            else if (message is EditionMessage { Review: null, Head: var head, Edition: var edition } && row.State is PostState.Sent or PostState.Reconciled)
            {
                await AuditedText.AppendAsync(context, row.Platform, head, edition, row.At, cancellationToken);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task FollowUpAsync(LibraryContext context, PostRow row, Post post, CancellationToken cancellationToken)
    {
        var answerId = post.TargetAnswerId ?? post.Content.AnswerId;
        if (row is { State: PostState.Sent or PostState.Reconciled, MessageId: { } message } && post is { Kind: PostKind.Create or PostKind.Update, Content.Kind: ContentKind.Answer })
        {
            await context.Answers.Where(answer => answer.Id == answerId).ExecuteUpdateAsync(answer => answer.SetProperty(a => a.MessageId, message), cancellationToken);
        }

        if (row is { State: PostState.Sent or PostState.Reconciled, MessageId: { } card } && post is { Kind: PostKind.Create, Content.ProposalId: { } proposal })
        {
            await context.Proposals.Where(stored => stored.Id == proposal).ExecuteUpdateAsync(stored => stored.SetProperty(p => p.MessageId, card), cancellationToken);
        }

        var word = PostRows.WordKeyOf(post.Key);
        if (row.State == PostState.Failed
            && post is { Kind: PostKind.Create or PostKind.Ephemeral, Content.Kind: not (ContentKind.Notice or ContentKind.Edition) }
            && !await context.Posts.AnyAsync(other => other.Key == word, cancellationToken))
        {
            context.Posts.Add(PostRows.Of(await WordForAsync(context, post with { Key = word }, cancellationToken), time.GetUtcNow()));
        }
    }

    /// <summary>
    /// Somebody waits for what could not be posted: a plain word may still get through. Who shared
    /// an answer (its question stands in no message) gets it alone: the bot need not be a member of that channel.
    /// </summary>
    private static async Task<Post> WordForAsync(LibraryContext context, Post post, CancellationToken cancellationToken)
    {
        if (post is { Kind: PostKind.Create, Handle: not null, Content.AnswerId: { } id }
            && AnswerReader.RecordOf(await context.Answers.FindAsync([id], cancellationToken)) is { QuestionMessageId: null } answer)
        {
            return post with { Kind = PostKind.Ephemeral, OnlyFor = answer.Asker, Content = PostContent.Of(NoticeKind.NotPosted) };
        }

        return post with { Content = PostContent.Of(NoticeKind.Fault) };
    }
}
