using ChatBriefing.Library.Fetching;
using ChatBriefing.Library.Following;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Library.Ingestion;

/// <summary>
/// Reads a document's source again. Only addresses and files of followed folders: anyone who may add a document can
/// call it by the path of any file of this machine.
/// </summary>
public sealed class SourceRereader(IVersionReader versions, AddressIngester addresses, Ingester ingester, IOptions<FollowingOptions> options)
{
    /// <summary>Whether a source can be read again.</summary>
    public bool CanRead(string source) => FetchAddress.IsOne(source) || IsFollowed(source);

    /// <summary>What became of it; null when there is no such document.</summary>
    public async Task<IngestOutcome?> ReadAsync(string documentId, CancellationToken cancellationToken)
    {
        if (await versions.FindAsync(documentId, null, cancellationToken) is not { } version)
        {
            return null;
        }

        if (FetchAddress.IsOne(version.Source))
        {
            var read = await addresses.AddAsync(new IncomingAddress(version.Source) { Collection = version.Collection }, cancellationToken);
            return read[0];
        }

        if (!IsFollowed(version.Source))
        {
            return IngestOutcome.Refused(version.Source, $"{version.Source} was sent to the library and cannot be read again from there; add it again");
        }

        var file = IncomingFile.FromPath(version.Source, version.Source) with { Collection = version.Collection };
        await foreach (var outcome in ingester.AddAsync([file], cancellationToken))
        {
            return outcome;
        }

        return null;
    }

    private bool IsFollowed(string source) => Path.IsPathFullyQualified(source) && options.Value.Folders.Any(folder =>
    {
        var path = Path.GetRelativePath(folder.Origin.Place, Path.GetFullPath(source));
        return !Path.IsPathRooted(path) && path != ".." && !path.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    });
}
