using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Keeps a mistyped collection from making a briefing that never tells anything.</summary>
public sealed class KnownCollections(ReadableLibrary library)
{
    /// <summary>What is wrong with the first of them that holds nothing for its readers; null when each holds something.</summary>
    /// <param name="names">Names of collections.</param>
    /// <param name="audience">Who will see the briefing.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    public async Task<string?> ObjectionAsync(IEnumerable<string> names, Audience audience, CancellationToken cancellationToken)
    {
        foreach (var name in names)
        {
            if ((await library.ListAsync(name, audience, cancellationToken)).Count == 0)
            {
                return $"There is no collection “{name}” that everybody there may read.";
            }
        }

        return null;
    }
}
