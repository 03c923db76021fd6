using System.Collections.Concurrent;
using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Benchmarks.Chats;

/// <summary>Accepts everything and counts what each thread got.</summary>
internal sealed class CountingPoster : IPoster
{
    private readonly ConcurrentDictionary<string, int> posts = [];

    /// <inheritdoc />
    public string Platform => BenchTurns.Platform;

    /// <summary>Posts by thread.</summary>
    public IReadOnlyDictionary<string, int> Posts => posts;

    /// <inheritdoc />
    public Task<PostOutcome> PostAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        posts.AddOrUpdate(delivery.Post.Conversation.Thread ?? "", 1, (_, count) => count + 1);
        return Task.FromResult<PostOutcome>(new Sent(delivery.Post.Key));
    }
}
