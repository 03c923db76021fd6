namespace ChatBriefing.Server.Commands;

/// <summary>How the process ends.</summary>
internal static class ExitCodes
{
    /// <summary>Done; an abstention is an answer too.</summary>
    public const int Done = 0;

    /// <summary>Something failed.</summary>
    public const int Fault = 1;

    /// <summary>The command was called in a way that cannot work.</summary>
    public const int BadUsage = 2;

    /// <summary>Ended by Ctrl+C, as shells count it: 128 and the signal's number.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by the system before it was done.</summary>
    public const int Terminated = 143;
}
