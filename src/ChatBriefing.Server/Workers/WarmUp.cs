using ChatBriefing.Asking;
using ChatBriefing.Channels;

namespace ChatBriefing.Server.Workers;

/// <summary>Asks two questions at the start and throws the replies away, so that the first person does not wait for compilation and cold caches.</summary>
internal sealed partial class WarmUp(AskHandler handler, ILogger<WarmUp> logger) : BackgroundService
{
    private static readonly string[] Questions = ["How do I add a document?", "Who confirmed what the president said on Wednesday?"];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var question in Questions)
            {
                await handler.HandleAsync(new Question { Text = question }, stoppingToken);
            }
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            Log.Cold(logger, fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "Warming up failed ({Kind}); the first question is slower.")]
        public static partial void Cold(ILogger logger, string kind);
    }
}
