namespace ChatBriefing.Server.Storage.Chats;

/// <summary>The moments at which the end of the process is hardest to survive.</summary>
internal enum CrashPoint
{
    /// <summary>An event came and nothing is written down yet.</summary>
    BeforeClaim = 1,

    /// <summary>It is written down and not acknowledged yet.</summary>
    AfterClaim = 2,

    /// <summary>The post is marked as being sent and was not sent yet.</summary>
    BeforeSend = 3,

    /// <summary>The platform accepted the post and this is not written down yet.</summary>
    AfterAcceptance = 4,

    /// <summary>It is written down.</summary>
    AfterRecord = 5,

    /// <summary>A run of a briefing is due and nobody has taken it yet.</summary>
    BeforeRunClaim = 6,

    /// <summary>The run is taken and the edition is not written yet.</summary>
    AfterRunClaim = 7,

    /// <summary>The edition is written and not stored yet.</summary>
    BeforeEditionStored = 8,

    /// <summary>How a post ended is known and will be written down now.</summary>
    BeforeRecord = 9,
}
