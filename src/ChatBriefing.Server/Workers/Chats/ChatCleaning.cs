using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Server.Workers.Chats;

/// <summary>Cleans the inbox up from time to time.</summary>
internal sealed partial class ChatCleaning(ChatCleaner cleaner, ProposalSweeper sweeper, PlatformPorts ports, TimeProvider time, ILogger<ChatCleaning> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMinutes(10);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, time);
        while (ports.Platforms is not [] && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await sweeper.SweepAsync(stoppingToken);
                await cleaner.CleanAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                Log.CannotClean(logger, fault);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Old claims could not be deleted; it is tried again.")]
        public static partial void CannotClean(ILogger logger, Exception exception);
    }
}
