using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Library.Following;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>
/// Keeps a mistyped collection from making a briefing that never tells anything. A collection is known that holds
/// documents, and one that is to hold some: its readers were set, or something is followed into it. Case makes no
/// difference, as it makes none to a briefing.
/// </summary>
public sealed class KnownCollections(CollectionLister lister, ReadableLibrary library, IOptions<FollowingOptions> following)
{
    /// <summary>What is wrong with the first of them that is not known to its readers; null when each is.</summary>
    /// <param name="names">Names of collections.</param>
    /// <param name="audience">Who will see the briefing: what they may not read is not there.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    public async Task<string?> ObjectionAsync(IEnumerable<string> names, Audience audience, CancellationToken cancellationToken)
    {
        var asked = names.ToList();
        if (asked is [])
        {
            return null;
        }

        var known = await CountAsync(audience, cancellationToken);
        return asked.Find(name => !known.ContainsKey(name)) is { } unknown
            ? $"There is no collection “{unknown}” that everybody there may read."
            : null;
    }

    /// <summary>How many documents each collection holds that the audience may read; those that hold none yet are among them.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(Audience audience, CancellationToken cancellationToken)
    {
        var counts = (await lister.ListAsync(audience, cancellationToken))
            .GroupBy(collection => collection.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.Sum(collection => collection.Documents), StringComparer.OrdinalIgnoreCase);
        foreach (var name in following.Value.Folders.Select(folder => folder.Collection).Concat(following.Value.Feeds.Select(feed => feed.Collection)))
        {
            if (await library.MayReadAsync(name, audience, cancellationToken))
            {
                counts.TryAdd(name, 0);
            }
        }

        return counts;
    }
}
