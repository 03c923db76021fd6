using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Retrieval;

/// <summary>Finds the passages for a query, with whatever was added to the library up to now.</summary>
public sealed class Retriever(PassageIndexHome home, IIndexFollower follower, ICollectionReaders readers, PastIndex? past = null)
{
    /// <summary>
    /// How long a question waits for the index to catch up. A document or a few take milliseconds; while thousands come
    /// in, the question is answered from the last snapshot instead of waiting for all of them.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>The best passages, best first.</summary>
    /// <param name="query">What to find; what of it may be read is decided here.</param>
    /// <param name="audience">Who will see what is made of it: nothing is found that one of them may not read.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Retrieved> RetrieveAsync(Query query, Audience audience, CancellationToken cancellationToken) => query.AsOf is not null && past is not null
        ? RetrieveAsync(past.Home, past.Follower, query, audience, cancellationToken)
        : RetrieveAsync(home, follower, query, audience, cancellationToken);

    private async Task<Retrieved> RetrieveAsync(PassageIndexHome from, IIndexFollower by, Query query, Audience audience, CancellationToken cancellationToken)
    {
        // The catching up goes on for those who come after, even when this question is given up.
        var catchingUp = by.CatchUpAsync(CancellationToken.None);
        var isFirst = from.Current is null;
        if (isFirst || await Task.WhenAny(catchingUp, Task.Delay(Patience, cancellationToken)) == catchingUp)
        {
            await catchingUp.WaitAsync(cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();

        // The readers are read behind what is searched: see ICollectionReaders.
        using var snapshot = await TakeAsync(from, catchingUp, cancellationToken);
        var readable = (await readers.ReadAsync(cancellationToken)).For(audience);
        return snapshot.Search(query with { Readable = readable });
    }

    /// <summary>While another library takes the place of this one there is nothing to search: then the question waits.</summary>
    private static async Task<IndexSnapshot> TakeAsync(PassageIndexHome from, Task catchingUp, CancellationToken cancellationToken)
    {
        try
        {
            if (from.Current is { } index)
            {
                return index.Take();
            }
        }
        catch (ObjectDisposedException)
        {
            // It was closed between the look and the taking.
        }

        await catchingUp.WaitAsync(cancellationToken);
        return from.Current!.Take();
    }
}
