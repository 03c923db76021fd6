namespace ChatBriefing.Channels.Subscribing;

/// <summary>What can be done with a briefing that is there.</summary>
public enum BriefingAct
{
    /// <summary>No more editions until it is resumed.</summary>
    Pause = 1,

    /// <summary>Editions again.</summary>
    Resume = 2,

    /// <summary>A look at what would be posted now.</summary>
    Preview = 3,

    /// <summary>An edition now, out of schedule.</summary>
    Post = 4,

    /// <summary>The end of it.</summary>
    Remove = 5,

    /// <summary>Its last editions.</summary>
    History = 6,
}
