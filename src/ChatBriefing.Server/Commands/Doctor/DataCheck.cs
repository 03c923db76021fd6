using ChatBriefing.Library;
using ChatBriefing.Server.Storage;

namespace ChatBriefing.Server.Commands.Doctor;

/// <summary>Whether the library can be opened.</summary>
internal sealed class DataCheck(DatabaseStart start, IDocumentLister documents) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Library";

    /// <inheritdoc/>
    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        await start.StartAsync(cancellationToken);
        var count = (await documents.ListAsync(null, cancellationToken)).Count;
        return CheckResult.Fine($"opens, {count} documents");
    }
}
