using System.Diagnostics;
using Microsoft.Extensions.AI;

namespace ChatBriefing.Server.Models;

/// <summary>Logs what each call took and cost, never what was said.</summary>
internal sealed partial class CountingChatClient(IChatClient inner, ILogger<CountingChatClient> logger) : DelegatingChatClient(inner)
{
    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        Log.Answered(logger, (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds, response.Usage?.InputTokenCount ?? 0, response.Usage?.OutputTokenCount ?? 0);
        return response;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The model answered in {Milliseconds} ms, {Input} tokens in and {Output} out.")]
        public static partial void Answered(ILogger logger, long milliseconds, long input, long output);
    }
}
