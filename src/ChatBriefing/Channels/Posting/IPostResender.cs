namespace ChatBriefing.Channels.Posting;

/// <summary>Sends a troubled post again because an admin says so.</summary>
public interface IPostResender
{
    /// <summary>Queues it anew; false when there is no such post, or when it is not in trouble (any more).</summary>
    Task<bool> ResendAsync(string key, CancellationToken cancellationToken);
}
