using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Benchmarks.Chats;

/// <summary>A platform that outlives the process: a message is a file, named by its post's key and a number.</summary>
internal sealed class FilePlatform(string folder) : IPoster, IPostFinder
{
    /// <inheritdoc />
    public string Platform => BenchTurns.Platform;

    /// <inheritdoc />
    public async Task<PostOutcome> PostAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        // Each acceptance is a file of its own, so that a post that is accepted twice shows.
        var name = $"{delivery.Post.Key}.{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";
        await File.WriteAllTextAsync(Path.Combine(folder, name), delivery.Post.Conversation.Thread, cancellationToken);
        return new Sent(name);
    }

    /// <inheritdoc />
    public Task<Sighting> FindAsync(Post post, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var found = Directory.GetFiles(folder, $"{post.Key}.*");
        return Task.FromResult<Sighting>(found is [var first, ..] ? new Seen(Path.GetFileName(first)) : new NotSeen());
    }
}
