namespace ChatBriefing.Channels.Members;

/// <summary>Tells whether a word for one person alone finds its way, on a platform where it may not. On others it always does.</summary>
public interface IPrivateWay
{
    /// <summary>The platform's name in lower case, as in <see cref="Conversation.Platform"/>.</summary>
    string Platform { get; }

    /// <summary>Whether the person can be told something alone.</summary>
    Task<bool> IsThereAsync(Conversation conversation, string person, CancellationToken cancellationToken);
}
