namespace ChatBriefing.Retrieval;

/// <summary>Finds the passages for a query, with whatever was added to the library up to now.</summary>
public sealed class Retriever(PassageIndexHome home, IIndexFollower follower, PastIndex? past = null)
{
    /// <summary>
    /// How long a question waits for the index to catch up. A document or a few take milliseconds; while thousands come
    /// in, the question is answered from the last snapshot instead of waiting for all of them.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>The best passages, best first.</summary>
    public Task<Retrieved> RetrieveAsync(Query query, CancellationToken cancellationToken) => query.AsOf is not null && past is not null
        ? RetrieveAsync(past.Home, past.Follower, query, cancellationToken)
        : RetrieveAsync(home, follower, query, cancellationToken);

    private static async Task<Retrieved> RetrieveAsync(PassageIndexHome home, IIndexFollower follower, Query query, CancellationToken cancellationToken)
    {
        // The catching up goes on for those who come after, even when this question is given up.
        var catchingUp = follower.CatchUpAsync(CancellationToken.None);
        var isFirst = home.Current is null;
        if (isFirst || await Task.WhenAny(catchingUp, Task.Delay(Patience, cancellationToken)) == catchingUp)
        {
            await catchingUp.WaitAsync(cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return await SearchAsync(home, catchingUp, query, cancellationToken);
    }

    /// <summary>While another library takes the place of this one there is nothing to search: then the question waits.</summary>
    private static async Task<Retrieved> SearchAsync(PassageIndexHome home, Task catchingUp, Query query, CancellationToken cancellationToken)
    {
        try
        {
            if (home.Current is { } index)
            {
                return index.Search(query);
            }
        }
        catch (ObjectDisposedException)
        {
            // It was closed between the look and the search.
        }

        await catchingUp.WaitAsync(cancellationToken);
        return home.Current!.Search(query);
    }
}
