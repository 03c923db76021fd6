using System.Collections.Concurrent;
using System.Globalization;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Stored;
using ChatBriefing.Briefings.Topics;
using ChatBriefing.Channels.Posting;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>
/// Writes previews. One that is asked for in a chat is written in its turn, which has time, and waits in memory for the post
/// that shows it: on disk a removed document would still be quoted by it. The post restores it as an edition, for those who
/// see it then; where the process ended in between it is written anew in the little time that a post has.
/// </summary>
public sealed class PreviewDesk(
    EditionPreview preview, EditionRestorer restorer, TopicPreview topics, SayingAudiences audiences, IOptions<ChannelOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, Prepared> prepared = new();

    private DateTimeOffset Since => time.GetUtcNow() - TopicPreview.Reach;

    /// <summary>What a subscription would have told of the last 30 days, and what each of its topics would have matched, as far as its audience may read it; nothing is stored.</summary>
    public async Task<EditionMessage> WriteAsync(Subscription subscription, CancellationToken cancellationToken) =>
        await ShowAsync(subscription, await preview.WriteAsync(subscription, Since, cancellationToken), cancellationToken);

    /// <summary>Writes the preview that a post will show.</summary>
    /// <param name="post">The post.</param>
    /// <param name="subscription">What is previewed.</param>
    /// <param name="asker">Who asked for it.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>Why there is none: it took longer than most of what the turn may take; empty when it is ready.</returns>
    public async Task<string> PrepareAsync(Post post, Subscription subscription, string asker, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var (key, old) in prepared)
        {
            if (old.At + Life < now)
            {
                prepared.TryRemove(key, out _);
            }
        }

        var seen = await SeenAsync(post, subscription, asker, cancellationToken);
        var longest = options.Value.TurnLimit * 5 / 6;
        if (await InTimeAsync(token => preview.WriteAsync(seen, Since, token), longest, cancellationToken) is not { } edition)
        {
            return TooSlow(subscription, longest);
        }

        prepared[post.Key] = new Prepared(StoredEdition.Of(edition), now);
        return "";
    }

    /// <summary>The preview for a post that is sent now, or that it took too long: one begun anew at each attempt would hold up the room.</summary>
    public async Task<Message> SayAsync(Post post, Subscription subscription, string asker, CancellationToken cancellationToken)
    {
        var seen = await SeenAsync(post, subscription, asker, cancellationToken);
        if (prepared.TryGetValue(post.Key, out var ready))
        {
            return await ShowAsync(seen, await restorer.RestoreAsync(ready.Edition, seen.Audience, cancellationToken), cancellationToken);
        }

        var longest = options.Value.PostLimit * 2 / 3;
        return await InTimeAsync(token => WriteAsync(seen, token), longest, cancellationToken) is { } message
            ? message
            : new BriefingMessage([new BriefingPart("", [TooSlow(subscription, longest)])]);
    }

    private async Task<Subscription> SeenAsync(Post post, Subscription subscription, string asker, CancellationToken cancellationToken) =>
        subscription with { Audience = await audiences.OfPreviewAsync(await audiences.OfAsync(post, asker, cancellationToken), subscription, cancellationToken) };

    private static string TooSlow(Subscription subscription, TimeSpan longest)
    {
        var seconds = Math.Ceiling(longest.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return $"The preview of {subscription.Name} was not ready within {seconds} seconds, so there is none. Preview less at once: preview topics \"energy\" collections NAME.";
    }

    /// <summary>What is written within the time; null when it was not.</summary>
    private async Task<T?> InTimeAsync<T>(Func<CancellationToken, Task<T>> write, TimeSpan longest, CancellationToken cancellationToken)
        where T : class
    {
        using var limit = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var token = either.Token;
        try
        {
            // On another thread, since what only computes could not be waited for with a limit.
            return await Task.Run(() => write(token), token).WaitAsync(token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<EditionMessage> ShowAsync(Subscription subscription, Edition edition, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var zone = subscription.Schedule.Zone;
        var day = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? TimeZoneInfo.ConvertTime(now, known) : now;
        return new EditionMessage(
            new EditionHead
            {
                EditionId = "",
                SubscriptionId = subscription.Id,
                Name = subscription.Name,
                LocalDate = DateOnly.FromDateTime(day.DateTime),
                Zone = zone,
                DueAt = now,
                At = now,
                Since = Since,
                IsPreview = true,
                Matches = await topics.MatchAsync(subscription.Topics, subscription.Collections, subscription.Audience, cancellationToken),
            },
            edition);
    }

    private sealed record Prepared(StoredEdition Edition, DateTimeOffset At);
}
