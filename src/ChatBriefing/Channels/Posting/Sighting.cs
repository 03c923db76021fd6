namespace ChatBriefing.Channels.Posting;

/// <summary>What a look for a doubtful post found: <see cref="Seen"/>, <see cref="NotSeen"/> or <see cref="CannotTell"/>.</summary>
public abstract record Sighting
{
    private protected Sighting()
    {
    }
}
