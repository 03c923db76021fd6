using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Server.Storage.Leaving;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Workers.Leaving;

/// <summary>Erases what is kept of workspaces that left, and tries again when that fails.</summary>
internal sealed partial class LeavingWorker(
    LeftTenants left, ITenantEraser eraser, TimeProvider time, IOptions<ChannelOptions> options, ILogger<LeavingWorker> logger) : BackgroundService
{
    /// <summary>Erases all that are noted.</summary>
    public async Task EraseAsync(CancellationToken cancellationToken)
    {
        foreach (var (platform, tenant) in await left.ReadAsync(cancellationToken))
        {
            Log.Erased(logger, tenant, platform, await eraser.EraseAsync(platform, tenant, cancellationToken));
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Pace, time);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await EraseAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                Log.CannotErase(logger, fault);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Workspace {Team} of {Platform} uninstalled the app; its {Count} answers were erased, and the posts that waited for it.")]
        public static partial void Erased(ILogger logger, string team, string platform, int count);

        [LoggerMessage(2, LogLevel.Error, "What is kept of a workspace that left could not be erased; it is tried again.")]
        public static partial void CannotErase(ILogger logger, Exception exception);
    }
}
