using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Storage.Auditing;

namespace ChatBriefing.Server.Commands.Auditing;

/// <summary>Whether the chain of the audit holds.</summary>
internal sealed class AuditCheck(AuditVerifier verifier) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Audit";

    /// <inheritdoc/>
    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        var report = await verifier.VerifyAsync(null, cancellationToken);
        return report.Ok
            ? CheckResult.Fine($"{report.Entries} entries hold; the head is {report.Head}")
            : CheckResult.Failed($"{report.Meaning} Put back a backup whose audit holds, or find out who did it.");
    }
}
