namespace ChatBriefing.Channels.Posting;

/// <summary>How an attempt to post ended: <see cref="Sent"/>, <see cref="Again"/>, <see cref="Refused"/> or <see cref="InDoubt"/>.</summary>
public abstract record PostOutcome
{
    private protected PostOutcome()
    {
    }
}
