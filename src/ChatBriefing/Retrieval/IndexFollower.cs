using ChatBriefing.Library;

namespace ChatBriefing.Retrieval;

/// <summary>Follows the change log of the library and applies it to the index, one caller at a time.</summary>
public sealed class IndexFollower : IIndexFollower, IDisposable
{
    /// <summary>Changes read at a time: bounds the memory of building a large index.</summary>
    private const int BatchSize = 200;

    private readonly PassageIndexHome home;
    private readonly IChangeLog log;
    private readonly IIndexFeed feed;
    private readonly SemaphoreSlim turn = new(1);
    private LogPosition applied;
    private LogPosition committed;
    private LogPosition shown;
    private bool owesPurge;

    /// <summary>Keeps an index of the current versions.</summary>
    public IndexFollower(PassageIndexHome home, IChangeLog log, IVersionReader versions)
        : this(home, log, new CurrentFeed(versions))
    {
    }

    internal IndexFollower(PassageIndexHome home, IChangeLog log, IIndexFeed feed)
    {
        this.home = home;
        this.log = log;
        this.feed = feed;
    }

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
                // No commit goes past a deletion while a segment still holds its words: after a crash in between the
                // deletion is applied again, and owed again.
                if (owesPurge)
                {
                    index.Purge();
                }

                index.Commit(applied);
                committed = applied;
                if (owesPurge)
                {
                    index.DropUnused();
                    owesPurge = false;
                }
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private bool IsCurrent(LogPosition position) => home.Current is not null && shown == position && !home.IsFreeAgain;

    private async Task ApplyAsync(LogPosition target, CancellationToken cancellationToken)
    {
        if (home.Opened is null || applied.LibraryId != target.LibraryId || applied.Number > target.Number || home.IsFreeAgain)
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

            await feed.ApplyAsync(home.Opened!, changes, cancellationToken);
            owesPurge |= changes.Any(change => change.Kind == ChangeKind.Removed);
            applied = applied with { Number = changes[^1].Number };
        }

        home.Opened?.Refresh();
        home.Show();
        shown = applied;
    }
}
