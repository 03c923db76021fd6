namespace ChatBriefing.Server.Commands.Doctor;

/// <summary>What a check found.</summary>
/// <param name="State">How it came out.</param>
/// <param name="Message">One line: what is so, or what to do.</param>
internal sealed record CheckResult(CheckState State, string Message)
{
    /// <summary>As it should be.</summary>
    public static CheckResult Fine(string message) => new(CheckState.Fine, message);

    /// <summary>Not configured.</summary>
    public static CheckResult Skipped(string message) => new(CheckState.Skipped, message);

    /// <summary>Wrong, with the mend.</summary>
    public static CheckResult Failed(string message) => new(CheckState.Failed, message);
}
