using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Retrieval;

/// <summary>Finds the passages for a query, with whatever was added to the library up to now.</summary>
public sealed class Retriever(PassageIndexHome home, IIndexFollower follower, ICollectionReaders readers)
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
    public async Task<Retrieved> RetrieveAsync(Query query, Audience audience, CancellationToken cancellationToken)
    {
        // The catching up goes on for those who come after, even when this question is given up.
        var catchingUp = follower.CatchUpAsync(CancellationToken.None);
        var isFirst = home.Current is null;
        if (isFirst || await Task.WhenAny(catchingUp, Task.Delay(Patience, cancellationToken)) == catchingUp)
        {
            await catchingUp.WaitAsync(cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();

        // Read behind the catching up: see ICollectionReaders.
        var readable = (await readers.ReadAsync(cancellationToken)).For(audience);
        return home.Current!.Search(query with { Readable = readable });
    }
}
