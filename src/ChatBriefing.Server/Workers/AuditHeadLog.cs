using ChatBriefing.Server.Storage.Auditing;

namespace ChatBriefing.Server.Workers;

/// <summary>
/// Writes the head of the audit into the log once a day. Logs are kept elsewhere than the database, and whoever makes
/// the whole chain anew would have to change them too.
/// </summary>
internal sealed partial class AuditHeadLog(AuditVerifier audit, TimeProvider time, ILogger<AuditHeadLog> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromDays(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryLogAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
    }

    /// <summary>A fault must not end the worker: the next day's look may succeed.</summary>
    private async Task TryLogAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await audit.HeadAsync(stoppingToken) is { } head)
            {
                Log.Head(logger, head.ToString());
            }
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            Log.CannotRead(logger, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The head of the audit is {Head}.")]
        public static partial void Head(ILogger logger, string head);

        [LoggerMessage(2, LogLevel.Warning, "The head of the audit cannot be read.")]
        public static partial void CannotRead(ILogger logger, Exception exception);
    }
}
