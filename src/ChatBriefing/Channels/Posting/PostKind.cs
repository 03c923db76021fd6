namespace ChatBriefing.Channels.Posting;

/// <summary>What is done on the platform.</summary>
public enum PostKind
{
    /// <summary>A new message in the conversation.</summary>
    Create = 1,

    /// <summary>Another text for an earlier message of ours.</summary>
    Update = 2,

    /// <summary>A message that only one person sees.</summary>
    Ephemeral = 3,

    /// <summary>An earlier message of ours is removed.</summary>
    Delete = 4,

    /// <summary>The home page of one person.</summary>
    Home = 5,
}
