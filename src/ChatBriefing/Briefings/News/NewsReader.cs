using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Briefings.News;

/// <summary>Reads off the change log what is new for a subscription. A document that changed several times counts once: as it stood at the last edition, and as it stands now.</summary>
public sealed class NewsReader(
    IChangeLog log,
    IStandingReader standing,
    IPlacementReader placements,
    IVersionBatchReader versions,
    IWithdrawnLister withdrawn,
    ICollectionReaders readers,
    IOptions<BriefingOptions> options)
{
    private const int AtOnce = 1_000;

    /// <summary>What happened within the request's changes, the newest up to the limits of one edition.</summary>
    internal async Task<DayNews> ReadAsync(EditionRequest request, CancellationToken cancellationToken)
    {
        var pages = new NewsPages(await WantedAsync(request, cancellationToken), options.Value);
        var entries = new List<NewsEntry>();
        var missing = new List<string>();
        while (pages.Next(entries) is { Count: > 0 } page)
        {
            await ReadAsync(page, request.AfterChange, entries, missing, cancellationToken);
        }

        var named = missing.Count == 0 ? [] : (await withdrawn.ListAsync(cancellationToken)).IntersectBy(missing, document => document.Id).ToList();

        // Behind the documents: of a collection that is closed by now, nothing that was read before the closing goes on.
        var scope = await ScopeAsync(request, cancellationToken);
        return new DayNews(
            [.. entries.Where(entry => scope.Holds(entry.New.Collection)).Reverse()],
            [.. named.Where(document => scope.Holds(document.Collection))],
            [.. missing.Except(named.Select(document => document.Id)).Reverse()],
            pages.IsCut);
    }

    /// <summary>Adds what <paramref name="changes"/> made of their documents.</summary>
    private async Task ReadAsync(List<Change> changes, long after, List<NewsEntry> entries, List<string> missing, CancellationToken cancellationToken)
    {
        var before = await standing.ReadAsync(after, [.. changes.Select(change => change.DocumentId)], cancellationToken);
        var now = await versions.ReadAsync([.. changes.Where(change => change.Kind == ChangeKind.Published).Select(KeyOf)], cancellationToken);
        var stood = before.Values.Where(change => change.Kind == ChangeKind.Published).ToDictionary(change => change.DocumentId, KeyOf, StringComparer.Ordinal);
        var old = await versions.ReadAsync([.. now.Keys.Where(key => stood.ContainsKey(key.DocumentId) && stood[key.DocumentId] != key).Select(key => stood[key.DocumentId])], cancellationToken);
        foreach (var change in changes)
        {
            var wasThere = stood.TryGetValue(change.DocumentId, out var was);
            if (change.Kind != ChangeKind.Published || !now.TryGetValue(KeyOf(change), out var version))
            {
                missing.AddRange(wasThere ? [change.DocumentId] : []);
                continue;
            }

            var entry = new NewsEntry(version, wasThere ? old.GetValueOrDefault(was) : null);
            if ((!wasThere || was.Number != version.Number) && entry.Old?.ContentHash != version.ContentHash)
            {
                entries.Add(entry);
            }
        }
    }

    private static VersionKey KeyOf(Change change) => new(change.DocumentId, change.Version);

    private async Task<NewsScope> ScopeAsync(EditionRequest request, CancellationToken cancellationToken) =>
        new(request.Subscription.Collections, (await readers.ReadAsync(cancellationToken)).For(request.Audience));

    /// <summary>
    /// The last change of each document, the newest first and with the length of its text, without those that are not for
    /// the subscription: they must neither take the place of others nor be read for nothing.
    /// </summary>
    private async Task<List<(Change Change, int Length)>> WantedAsync(EditionRequest request, CancellationToken cancellationToken)
    {
        var last = await LastChangesAsync(request, cancellationToken);
        var there = await placements.ReadAsync([.. last.Select(change => change.DocumentId)], cancellationToken);
        var scope = await ScopeAsync(request, cancellationToken);
        return [.. last
            .Select(change => (Change: change, IsThere: there.TryGetValue(change.DocumentId, out var placement), Placement: placement))
            .Where(entry => !entry.IsThere || scope.Holds(entry.Placement.Collection))
            .Select(entry => (entry.Change, entry.Placement.Length))];
    }

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

        return [.. last.Values.OrderByDescending(change => change.Number)];
    }
}
