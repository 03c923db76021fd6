namespace ChatBriefing.Server.Commands.Doctor;

/// <summary>One thing that the doctor looks at. Each slice registers its own.</summary>
internal interface IDoctorCheck
{
    /// <summary>What it looks at, in two or three words.</summary>
    string Name { get; }

    /// <summary>Looks. A fault counts as failed, with its message.</summary>
    Task<CheckResult> RunAsync(CancellationToken cancellationToken);
}
