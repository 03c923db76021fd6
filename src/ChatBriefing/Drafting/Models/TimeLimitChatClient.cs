using Microsoft.Extensions.AI;

namespace ChatBriefing.Drafting.Models;

/// <summary>Ends a call that takes longer than its limit, as a fault and not as a cancellation.</summary>
public sealed class TimeLimitChatClient(IChatClient inner, TimeSpan limit, TimeProvider time) : DelegatingChatClient(inner)
{
    /// <inheritdoc/>
    /// <exception cref="TimeoutException">The limit has passed.</exception>
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            // A client that does not listen to its token is left behind.
            return await base.GetResponseAsync(messages, options, either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The model did not answer within {limit.TotalSeconds:0.#} s.", fault);
        }
    }
}
