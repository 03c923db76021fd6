using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Server.Storage.Briefings;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Workers.Briefings;

/// <summary>Brings one taken run to its end: an edition on its way or in review, or the reason there is none.</summary>
internal sealed partial class EditionRunner(
    EditionQueue queue,
    ISubscriptionFinder subscriptions,
    DestinationRooms rooms,
    EditionDrafting drafting,
    TimeProvider time,
    IOptions<BriefingOptions> options,
    ILogger<EditionRunner> logger)
{
    /// <summary>Throws when the end could not be stored, and when the process is stopping.</summary>
    public async Task RunAsync(TakenEdition taken, CancellationToken stoppingToken)
    {
        using var limit = new CancellationTokenSource(options.Value.WriteLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stoppingToken);
        try
        {
            var end = taken.Attempts > options.Value.MostAttempts
                ? EditionEnd.Failed($"Writing it was begun {taken.Attempts - 1} times and never came to an end.")
                : await EndAsync(taken, either.Token).WaitAsync(either.Token);
            if (!await queue.FinishAsync(taken, end, CancellationToken.None))
            {
                Log.FencedOff(logger, taken.Edition.Id);
            }
            else
            {
                Log.Ended(logger, taken.Edition.Id, taken.Edition.SubscriptionId, end.State, end.Content?.Items.Count ?? 0);
            }
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            Log.Failed(logger, taken.Edition.Id, taken.Attempts, fault);
            await queue.ReleaseAsync(taken, CancellationToken.None);
        }
    }

    private async Task<EditionEnd> EndAsync(TakenEdition taken, CancellationToken cancellationToken)
    {
        var edition = taken.Edition;
        if (await subscriptions.FindAsync(edition.SubscriptionId, cancellationToken) is not { Subscription: var subscription })
        {
            return EditionEnd.Failed("The subscription was removed.");
        }

        var target = await FindTargetAsync(edition.Destination, cancellationToken);
        return target.Reason.Length > 0
            ? EditionEnd.Failed(target.Reason)
            : await drafting.WriteAsync(edition, subscription, target.Conversation, cancellationToken);
    }

    private async Task<FoundRoom> FindTargetAsync(Destination destination, CancellationToken cancellationToken) => destination.Platform == Destination.Page
        ? new FoundRoom(null, "")
        : await rooms.FindAsync(destination, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Edition {Edition} was taken over by another worker; what was written here is dropped.")]
        public static partial void FencedOff(ILogger logger, string edition);

        [LoggerMessage(2, LogLevel.Information, "Edition {Edition} of subscription {Subscription} is {State} with {Items} items.")]
        public static partial void Ended(ILogger logger, string edition, string subscription, ChatBriefing.Briefings.Editions.EditionState state, int items);

        [LoggerMessage(3, LogLevel.Error, "Edition {Edition} could not be written at attempt {Attempt}; it is tried again.")]
        public static partial void Failed(ILogger logger, string edition, int attempt, Exception exception);
    }
}
