using ChatBriefing.Channels;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Workers.Chats;

/// <summary>Handles one turn to its end: with an answer, or with the reason there is none.</summary>
internal sealed partial class TurnRunner(
    TurnDispatcher dispatcher,
    TurnFinisher finisher,
    WorkSigns signs,
    TimeProvider time,
    IOptions<ChannelOptions> options,
    ILogger<TurnRunner> logger)
{
    /// <summary>Throws when the end could not be stored, and when the process is stopping.</summary>
    public async Task RunAsync(TakenTurn taken, CancellationToken stoppingToken)
    {
        using var acting = Actor.As(TurnActor.Of(taken.Queued.Turn));
        var result = taken.Attempts > options.Value.MostAttempts
            ? GiveUp(taken)
            : await HandleAsync(taken, stoppingToken);
        if (!await finisher.FinishAsync(taken, result, CancellationToken.None))
        {
            Log.FencedOff(logger, taken.Queued.Key);
        }
    }

    private TurnResult GiveUp(TakenTurn taken)
    {
        Log.GivenUp(logger, taken.Queued.Key, taken.Attempts - 1);
        return Apology.For(taken.Queued, NoticeKind.Fault);
    }

    private async Task<TurnResult> HandleAsync(TakenTurn taken, CancellationToken stoppingToken)
    {
        using var limit = new CancellationTokenSource(LimitOf(taken.Queued.Turn), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stoppingToken);
        using var done = new CancellationTokenSource();
        try
        {
            signs.Show(taken.Queued.Turn, done.Token);
            return await dispatcher.DispatchAsync(taken.Queued, either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !stoppingToken.IsCancellationRequested)
        {
            Log.TooSlow(logger, taken.Queued.Key);
            return Apology.For(taken.Queued, NoticeKind.TooSlow);
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            Log.Failed(logger, taken.Queued.Key, fault);
            return Apology.For(taken.Queued, NoticeKind.Fault);
        }
        finally
        {
            await done.CancelAsync();
        }
    }

    /// <summary>A document may be large and its reader slow; nobody waits for it as for an answer.</summary>
    private TimeSpan LimitOf(Turn turn) => turn.Verb is PrepareFile or OfferAddress or CarryOut ? options.Value.OfferLimit : options.Value.TurnLimit;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Turn {Turn} failed; who asked is told.")]
        public static partial void Failed(ILogger logger, string turn, Exception exception);

        [LoggerMessage(2, LogLevel.Warning, "Turn {Turn} took too long; who asked is told.")]
        public static partial void TooSlow(ILogger logger, string turn);

        [LoggerMessage(3, LogLevel.Error, "Turn {Turn} ended the process {Count} times and is given up; who asked is told.")]
        public static partial void GivenUp(ILogger logger, string turn, int count);

        [LoggerMessage(4, LogLevel.Warning, "Turn {Turn} was taken over by another worker; what this one found is dropped.")]
        public static partial void FencedOff(ILogger logger, string turn);
    }
}
