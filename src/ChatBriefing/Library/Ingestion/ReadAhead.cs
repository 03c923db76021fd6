using System.Runtime.CompilerServices;

namespace ChatBriefing.Library.Ingestion;

/// <summary>Works on the next items of a sequence while the first is waited for.</summary>
internal static class ReadAhead
{
    /// <summary>The results of <paramref name="work"/>, in the order of the items, with at most <paramref name="width"/> in work or waiting.</summary>
    public static async IAsyncEnumerable<TResult> ReadAheadAsync<TItem, TResult>(
        this IEnumerable<TItem> items,
        Func<TItem, CancellationToken, Task<TResult>> work,
        int width,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var abandon = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ahead = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ahead.Enqueue(Task.Run(() => work(item, abandon.Token), abandon.Token));
                if (ahead.Count >= width)
                {
                    yield return await ahead.Dequeue();
                }
            }

            while (ahead.TryDequeue(out var next))
            {
                yield return await next;
            }
        }
        finally
        {
            // No file stays open behind the back of a caller that left early.
            await abandon.CancelAsync();
            await ((Task)Task.WhenAll(ahead)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
