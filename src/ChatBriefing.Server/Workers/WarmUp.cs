using ChatBriefing.Asking;
using ChatBriefing.Channels;
using ChatBriefing.Drafting;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;

namespace ChatBriefing.Server.Workers;

/// <summary>Asks two questions at the start and throws the replies away, so that the first person does not wait for compilation and cold caches.</summary>
internal sealed partial class WarmUp(Retriever retriever, ExtractiveDrafter drafter, Reply.Desk desk, TimeProvider time, ILogger<WarmUp> logger) : BackgroundService
{
    private static readonly string[] Questions = ["How do I add a document?", "Who confirmed what the president said on Wednesday?"];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // By the extractive drafter: a model would cost something at every start.
            var asker = Asker.Plain(retriever, drafter, time);
            foreach (var question in Questions)
            {
                await desk.PrepareAsync(await asker.AskAsync(new Question { Text = question }, stoppingToken), Audience.Everyone, stoppingToken);
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
