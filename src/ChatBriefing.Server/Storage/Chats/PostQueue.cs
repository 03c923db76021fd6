using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Storage.Briefings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>
/// Hands due posts to workers, of each channel the first, under a lease and a fencing number, and within the rate
/// limits. That a post is being sent is on the disk before it is sent.
/// </summary>
internal sealed class PostQueue(
    IDbContextFactory<LibraryContext> contexts,
    WriteGate gate,
    PlatformPorts ports,
    RateBudget budget,
    TimeProvider time,
    IOptions<ChannelOptions> options)
{
    private const int Look = 64;

    /// <summary>Takes up to <paramref name="limit"/> posts.</summary>
    public async Task<IReadOnlyList<TakenPost>> TakeAsync(int limit, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var platforms = ports.Platforms;
        var rows = await context.Posts
            .Where(row => row.IsOpen && row.LeasedUntil <= now && row.DueAt <= now && platforms.Contains(row.Platform)
                && !context.Posts.Any(other => other.Order == row.Order && other.IsOpen && other.Id < row.Id))
            .OrderBy(row => row.Id)
            .Take(Look)
            .ToListAsync(cancellationToken);
        var taken = new List<(PostRow Row, Post Post)>();
        foreach (var row in rows.TakeWhile(_ => taken.Count < limit))
        {
            if (ChatJson.TryRead<Post>(row.Payload) is not { } post)
            {
                PostSteps.OnUnreadable(row, now);
            }
            else if (TryTake(row, post, now))
            {
                taken.Add((row, post));
            }
            else if (!row.IsOpen)
            {
                await EditionOutcome.FollowAsync(context, row, post, now, cancellationToken);
            }
        }

        if (!await SaveAsync(context, cancellationToken))
        {
            return [];
        }

        var targets = await TargetsAsync(context, taken.ConvertAll(pair => pair.Post), cancellationToken);
        return taken.ConvertAll(pair =>
        {
            var message = (TargetOf(pair.Post) ?? pair.Post.TargetKey) is { } target ? targets.GetValueOrDefault(target) : null;
            return new TakenPost(AnswerThread.Under(pair.Post, message), pair.Row.Fence, pair.Row.State == PostState.Unknown, pair.Row.SentAt ?? now, message);
        });
    }

    private bool TryTake(PostRow row, Post post, DateTimeOffset now)
    {
        if (row.State == PostState.Sending)
        {
            // Its worker died over it, or was too slow to count.
            PostSteps.OnAbandoned(row, post, ports.CanFind(row.Platform), now);
            if (!row.IsOpen)
            {
                return false;
            }
        }

        if (row.State == PostState.Pending)
        {
            var wait = budget.Spend(ports.LimitsFor(post), now);
            if (wait > TimeSpan.Zero)
            {
                row.DueAt = now + wait;
                return false;
            }

            row.State = PostState.Sending;
            row.SentAt ??= now;
        }

        row.Fence++;
        row.LeasedUntil = now + options.Value.Lease;
        row.At = now;
        return true;
    }

    private static async Task<Dictionary<string, string?>> TargetsAsync(LibraryContext context, List<Post> posts, CancellationToken cancellationToken)
    {
        var ids = posts.Select(TargetOf).OfType<string>().ToArray();
        var targets = ids is []
            ? []
            : await context.Answers.Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.MessageId })
                .Concat(context.Proposals.Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.MessageId }))
                .ToDictionaryAsync(row => row.Id, row => row.MessageId, cancellationToken);
        var keys = posts.Select(post => post.TargetKey).OfType<string>().ToArray();
        foreach (var row in keys is [] ? [] : await context.Posts.Where(row => keys.Contains(row.Key)).Select(row => new { row.Key, row.MessageId }).ToListAsync(cancellationToken))
        {
            targets[row.Key] = row.MessageId;
        }

        return targets;
    }

    /// <summary>Ids of answers and of proposals are those of turns, so no answer has a proposal's.</summary>
    private static string? TargetOf(Post post) => post.TargetAnswerId ?? post.TargetProposalId;

    private static async Task<bool> SaveAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process was quicker; what is left is found at the next look.
            return false;
        }
    }
}
