namespace ChatBriefing.Channels.Subscribing;

/// <summary>What a command about briefings asks for: a closed set.</summary>
public abstract record BriefingRequest
{
    private protected BriefingRequest()
    {
    }
}
