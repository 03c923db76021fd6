using ChatBriefing.Channels;
using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Storage.Leaving;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Workers.Leaving;

/// <summary>Has earlier answers looked at again when a document behind them changed, or a collection lost readers.</summary>
internal sealed partial class LivingWorker(
    LivingStart start,
    LivingAnswers answers,
    NarrowedAnswers narrowed,
    PlatformPorts ports,
    TimeProvider time,
    IOptions<ChannelOptions> options,
    ILogger<LivingWorker> logger) : BackgroundService
{
    /// <summary>Nobody reads an answer again without platforms, or when answers live no time at all.</summary>
    private bool IsIdle => ports.Platforms is [] || options.Value.AnswerLife == TimeSpan.Zero;

    /// <summary>Notes where the log of changes stands before it begins; workers that make answers are to start after this.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!IsIdle)
        {
            await start.EnsureAsync(LivingAnswers.Name, cancellationToken);
        }

        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (IsIdle)
        {
            return;
        }

        var apart = TimeSpan.FromMinutes(1) / options.Value.CorrectionsPerMinute;
        using var timer = new PeriodicTimer(apart < options.Value.Pace ? options.Value.Pace : apart, time);
        var most = Math.Max(1, (int)(timer.Period / apart));
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                var corrected = await answers.FollowAsync(most, stoppingToken);
                if (corrected > 0)
                {
                    Log.Corrected(logger, corrected);
                }

                // Both post to the same rooms, so they share one pace.
                if (await narrowed.FollowAsync(most - corrected, stoppingToken) is > 0 and var lessened)
                {
                    Log.Narrowed(logger, lessened);
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                Log.CannotLook(logger, fault);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Count} earlier answers were corrected, since a document behind them changed.")]
        public static partial void Corrected(ILogger logger, int count);

        [LoggerMessage(3, LogLevel.Information, "{Count} earlier answers are shown with less, since a collection behind them lost readers.")]
        public static partial void Narrowed(ILogger logger, int count);

        [LoggerMessage(2, LogLevel.Warning, "Earlier answers could not be looked at again; it is tried again.")]
        public static partial void CannotLook(ILogger logger, Exception exception);
    }
}
