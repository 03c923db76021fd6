namespace ChatBriefing.Server.Commands.Doctor;

/// <summary>How a check came out.</summary>
internal enum CheckState
{
    /// <summary>As it should be.</summary>
    Fine = 1,

    /// <summary>Nothing to check, since it is not configured.</summary>
    Skipped = 2,

    /// <summary>Something is wrong; the message says what to do.</summary>
    Failed = 3,
}
