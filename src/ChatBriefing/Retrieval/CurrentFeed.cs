using ChatBriefing.Library;

namespace ChatBriefing.Retrieval;

/// <summary>Keeps the passages of the current versions in the index.</summary>
internal sealed class CurrentFeed(IVersionReader versions) : IIndexFeed
{
    /// <inheritdoc/>
    public async Task ApplyAsync(PassageIndex index, IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        foreach (var change in changes)
        {
            await ApplyAsync(index, change, cancellationToken);
        }
    }

    /// <summary>A version that a later change replaced or removed is no longer current: its own change will follow, so it is passed over.</summary>
    private async Task ApplyAsync(PassageIndex index, Change change, CancellationToken cancellationToken)
    {
        var version = change.Kind == ChangeKind.Published
            ? await versions.FindAsync(change.DocumentId, change.Version, cancellationToken)
            : null;
        if (change.Kind == ChangeKind.Published && version is not { IsCurrent: true })
        {
            return;
        }

        var day = version?.Date ?? DateOnly.FromDateTime(change.At.UtcDateTime);
        index.Replace(change.DocumentId, version is null ? [] : PassagesOf(version), day);
    }

    private static IEnumerable<Passage> PassagesOf(DocumentVersion version) =>
        version.Passages.Select((_, ordinal) => Passage.Of(version, ordinal));
}
