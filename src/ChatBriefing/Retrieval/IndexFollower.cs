using ChatBriefing.Library;

namespace ChatBriefing.Retrieval;

/// <summary>Follows the change log of the library and applies it to the index, one caller at a time.</summary>
public sealed class IndexFollower(PassageIndexHome home, IChangeLog log, IVersionReader versions) : IIndexFollower, IDisposable
{
    /// <summary>Changes read at a time: bounds the memory of building a large index.</summary>
    private const int BatchSize = 200;

    private readonly SemaphoreSlim turn = new(1);
    private LogPosition applied;
    private LogPosition committed;
    private LogPosition shown;

    /// <inheritdoc/>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (IsCurrent(await log.ReadPositionAsync(cancellationToken)))
        {
            return;
        }

        await turn.WaitAsync(cancellationToken);
        try
        {
            await ApplyAsync(await log.ReadPositionAsync(cancellationToken), cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Writes the index to the disk when it holds changes that are not there yet; a crash before costs a replay.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (home.Opened is { } index && applied != committed)
            {
                index.Commit(applied);
                committed = applied;
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private bool IsCurrent(LogPosition position) => home.Current is not null && shown == position;

    private async Task ApplyAsync(LogPosition target, CancellationToken cancellationToken)
    {
        if (home.Opened is null || applied.LibraryId != target.LibraryId || applied.Number > target.Number)
        {
            applied = committed = home.Open(target);
        }

        while (applied.Number < target.Number)
        {
            var changes = await log.ReadAfterAsync(applied.Number, BatchSize, cancellationToken);
            if (changes.Count == 0)
            {
                break;
            }

            foreach (var change in changes)
            {
                await ApplyAsync(change, cancellationToken);
            }

            applied = applied with { Number = changes[^1].Number };
        }

        home.Opened?.Refresh();
        home.Show();
        shown = applied;
    }

    /// <summary>A version that a later change replaced or removed is no longer current: its own change will follow, so it is passed over.</summary>
    private async Task ApplyAsync(Change change, CancellationToken cancellationToken)
    {
        var version = change.Kind == ChangeKind.Published
            ? await versions.FindAsync(change.DocumentId, change.Version, cancellationToken)
            : null;
        if (change.Kind == ChangeKind.Published && version is not { IsCurrent: true })
        {
            return;
        }

        var day = version?.Date ?? DateOnly.FromDateTime(change.At.UtcDateTime);
        home.Opened!.Replace(change.DocumentId, version is null ? [] : PassagesOf(version), day);
    }

    private static IEnumerable<Passage> PassagesOf(DocumentVersion version) =>
        version.Passages.Select((_, ordinal) => Passage.Of(version, ordinal));
}
