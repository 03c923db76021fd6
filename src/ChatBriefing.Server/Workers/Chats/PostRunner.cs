using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Workers.Chats;

/// <summary>Sends or looks up one post and records how that ended.</summary>
internal sealed partial class PostRunner(
    PlatformPorts ports,
    MessageLoader loader,
    PostRecorder recorder,
    RateBudget budget,
    ICrashSite site,
    TimeProvider time,
    IOptions<ChannelOptions> options,
    ILogger<PostRunner> logger)
{
    /// <summary>Throws when the end could not be recorded.</summary>
    public async Task RunAsync(TakenPost taken)
    {
        using var limit = new CancellationTokenSource(options.Value.PostLimit, time);
        var isRecorded = taken.IsDoubtful ? await LookAsync(taken, limit.Token) : await SendAsync(taken, limit.Token);
        site.Reach(CrashPoint.AfterRecord);
        if (!isRecorded)
        {
            Log.FencedOff(logger, taken.Post.Key);
        }
    }

    private async Task<bool> SendAsync(TakenPost taken, CancellationToken cancellationToken)
    {
        var (outcome, message) = await TrySendAsync(taken, cancellationToken);
        switch (outcome)
        {
            case Again { After: { } after, Bucket: { } bucket }:
                budget.Rest(bucket, time.GetUtcNow() + after);
                break;
            case Refused refused:
                Log.Refused(logger, taken.Post.Key, refused.Reason);
                break;
            case InDoubt doubt:
                Log.InDoubt(logger, taken.Post.Key, doubt.Reason);
                break;
        }

        site.Reach(CrashPoint.BeforeRecord);
        return await recorder.RecordAsync(taken, outcome, message, CancellationToken.None);
    }

    private async Task<(PostOutcome Outcome, Message? Message)> TrySendAsync(TakenPost taken, CancellationToken cancellationToken)
    {
        Delivery? delivery;
        try
        {
            delivery = await PrepareAsync(taken, cancellationToken);
        }
        catch (Exception fault)
        {
            Log.NotPrepared(logger, taken.Post.Key, fault);
            return (new Again(null, null, $"It could not be prepared ({fault.GetType().Name})."), null);
        }

        if (delivery is null)
        {
            // The answer was deleted before it could be shown.
            return (new Sent(null), null);
        }

        try
        {
            site.Reach(CrashPoint.BeforeSend);
            var outcome = await ports.PosterOf(taken.Post.Conversation.Platform).PostAsync(delivery, cancellationToken);
            site.Reach(CrashPoint.AfterAcceptance);
            return (outcome, delivery.Message);
        }
        catch (Exception fault)
        {
            Log.Threw(logger, taken.Post.Key, fault);
            PostOutcome outcome = delivery.Post.Kind is PostKind.Create
                ? new InDoubt($"Sending it failed ({fault.GetType().Name}).")
                : new Again(null, null, $"Sending it failed ({fault.GetType().Name}).");
            return (outcome, null);
        }
    }

    /// <summary>What is to be sent now; null when there is nothing to show or to delete any more.</summary>
    private async Task<Delivery?> PrepareAsync(TakenPost taken, CancellationToken cancellationToken)
    {
        var post = taken.Post;
        if (post.Kind == PostKind.Delete)
        {
            return taken.MessageId is null && post.Handle is null ? null : new Delivery(post, null, taken.MessageId);
        }

        if (post is { Kind: PostKind.Update or PostKind.Create, OnlyIfPosted: true } && taken.MessageId is null)
        {
            return null;
        }

        // A message that was never posted cannot be updated: then it is posted now.
        var sent = post.Kind == PostKind.Update && taken.MessageId is null ? post with { Kind = PostKind.Create } : post;
        return await loader.LoadAsync(post, cancellationToken) is { } message ? new Delivery(sent, message, taken.MessageId) : null;
    }

    private async Task<bool> LookAsync(TakenPost taken, CancellationToken cancellationToken)
    {
        var sighting = await TryLookAsync(taken, cancellationToken);
        var message = sighting is Seen ? await loader.LoadAsync(taken.Post, CancellationToken.None) : null;
        return await recorder.RecordAsync(taken, sighting, message, CancellationToken.None);
    }

    private async Task<Sighting> TryLookAsync(TakenPost taken, CancellationToken cancellationToken)
    {
        try
        {
            return await ports.FinderOf(taken.Post.Conversation.Platform).FindAsync(taken.Post, taken.SentAt, cancellationToken);
        }
        catch (Exception fault)
        {
            Log.CannotLook(logger, taken.Post.Key, fault);
            return new CannotTell(null, $"Looking it up failed ({fault.GetType().Name}).");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Post {Post} was taken over by another worker; how it ended here is dropped.")]
        public static partial void FencedOff(ILogger logger, string post);

        [LoggerMessage(2, LogLevel.Error, "Post {Post} was refused for good: {Reason}")]
        public static partial void Refused(ILogger logger, string post, string reason);

        [LoggerMessage(3, LogLevel.Warning, "Post {Post} is in doubt: {Reason}")]
        public static partial void InDoubt(ILogger logger, string post, string reason);

        [LoggerMessage(4, LogLevel.Error, "Post {Post} could not be prepared.")]
        public static partial void NotPrepared(ILogger logger, string post, Exception exception);

        [LoggerMessage(5, LogLevel.Warning, "Sending post {Post} threw.")]
        public static partial void Threw(ILogger logger, string post, Exception exception);

        [LoggerMessage(6, LogLevel.Warning, "Post {Post} could not be looked up.")]
        public static partial void CannotLook(ILogger logger, string post, Exception exception);
    }
}
