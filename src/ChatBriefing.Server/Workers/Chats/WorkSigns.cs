using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Server.Workers.Chats;

/// <summary>Shows people that their question is being worked on, without anything waiting for it.</summary>
internal sealed partial class WorkSigns(PlatformPorts ports, TimeProvider time, ILogger<WorkSigns> logger)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>Shows it for questions to the bot, where the platform can.</summary>
    /// <param name="turn">What is being worked on.</param>
    /// <param name="done">Cancelled when the work is done: a sign that came later would stand beside the reply.</param>
    public void Show(Turn turn, CancellationToken done)
    {
        if (turn is { IsAddressed: true, Verb: Ask } && ports.SignOf(turn.Conversation.Platform) is { } sign)
        {
            _ = ShowAsync(sign, turn, done);
        }
    }

    private async Task ShowAsync(IWorkSign sign, Turn turn, CancellationToken done)
    {
        try
        {
            using var limit = new CancellationTokenSource(Limit, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, done);
            await sign.ShowAsync(turn, either.Token);
        }
        catch (OperationCanceledException) when (done.IsCancellationRequested)
        {
            // The reply is there before the sign.
        }
        catch (Exception fault)
        {
            Log.NotShown(logger, fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "That a question is being worked on could not be shown ({Kind}).")]
        public static partial void NotShown(ILogger logger, string kind);
    }
}
