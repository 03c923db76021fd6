using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Briefings.News;

/// <summary>Reads off the change log what is new for a subscription. A document that changed several times counts once: as it stood at the last edition, and as it stands now.</summary>
public sealed class NewsReader(IChangeLog log, IStandingReader standing, IVersionBatchReader versions, IWithdrawnLister withdrawn, ICollectionReaders readers)
{
    private const int AtOnce = 1_000;

    /// <summary>Most documents that one edition looks at, the newest; more come in only when a whole library is brought in at once.</summary>
    private const int MostDocuments = 5_000;

    /// <summary>What happened within the request's changes.</summary>
    internal async Task<DayNews> ReadAsync(EditionRequest request, CancellationToken cancellationToken)
    {
        var last = await LastChangesAsync(request, cancellationToken);
        var before = await standing.ReadAsync(request.AfterChange, [.. last.Select(change => change.DocumentId)], cancellationToken);
        var now = await versions.ReadAsync([.. last.Where(change => change.Kind == ChangeKind.Published).Select(KeyOf)], cancellationToken);
        var stood = before.Values.Where(change => change.Kind == ChangeKind.Published).ToDictionary(change => change.DocumentId, KeyOf, StringComparer.Ordinal);
        var old = await versions.ReadAsync([.. now.Keys.Where(key => stood.ContainsKey(key.DocumentId) && stood[key.DocumentId] != key).Select(key => stood[key.DocumentId])], cancellationToken);
        var entries = new List<NewsEntry>();
        var missing = new List<string>();
        foreach (var change in last)
        {
            var wasThere = stood.TryGetValue(change.DocumentId, out var was);
            if (change.Kind != ChangeKind.Published || !now.TryGetValue(KeyOf(change), out var version))
            {
                missing.AddRange(wasThere ? [change.DocumentId] : []);
            }
            else if (!wasThere || was.Number != version.Number)
            {
                entries.Add(new NewsEntry(version, wasThere ? old.GetValueOrDefault(was) : null));
            }
        }

        var named = missing.Count == 0 ? [] : (await withdrawn.ListAsync(cancellationToken)).Where(document => missing.Contains(document.Id)).ToList();

        // Behind the documents: of a collection that is closed by now, nothing that was read before the closing goes on.
        var scope = new NewsScope(request.Subscription.Collections, (await readers.ReadAsync(cancellationToken)).For(request.Audience));
        return new DayNews(
            [.. entries.Where(entry => scope.Holds(entry.New.Collection) && entry.Old?.ContentHash != entry.New.ContentHash)],
            [.. named.Where(document => scope.Holds(document.Collection))],
            [.. missing.Except(named.Select(document => document.Id))]);
    }

    private static VersionKey KeyOf(Change change) => new(change.DocumentId, change.Version);

    /// <summary>The last change of each document, in order.</summary>
    private async Task<List<Change>> LastChangesAsync(EditionRequest request, CancellationToken cancellationToken)
    {
        var last = new Dictionary<string, Change>(StringComparer.Ordinal);
        var at = request.AfterChange;
        while (at < request.UpToChange)
        {
            var changes = await log.ReadAfterAsync(at, AtOnce, cancellationToken);
            foreach (var change in changes.Where(change => change.Number <= request.UpToChange))
            {
                last[change.DocumentId] = change;
            }

            at = changes is [.., var end] ? end.Number : request.UpToChange;
        }

        return [.. last.Values.OrderBy(change => change.Number).TakeLast(MostDocuments)];
    }
}
