using ChatBriefing.Briefings.Composing;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Briefings.Topics;

/// <summary>Makes profiles of topics; examples are read from the library.</summary>
public sealed class TopicReader(ReadableLibrary library)
{
    /// <summary>The profiles, in order; topics without words, and of which no example is there for the audience, are left out.</summary>
    internal async Task<IReadOnlyList<TopicProfile>> ReadAsync(IReadOnlyList<Topic> topics, Audience audience, CancellationToken cancellationToken)
    {
        var profiles = new List<TopicProfile>();
        foreach (var topic in topics)
        {
            if (!string.IsNullOrWhiteSpace(topic.Words))
            {
                profiles.Add(TopicProfile.OfWords(topic.Words));
                continue;
            }

            var examples = new List<DocumentVersion>();
            foreach (var id in topic.Examples)
            {
                examples.AddRange(await library.FindAsync(id, null, audience, cancellationToken) is { } version ? [version] : []);
            }

            if (examples.Count > 0)
            {
                profiles.Add(TopicProfile.OfExamples(
                    Headline.Shortened(examples[0].Title),
                    [.. examples.Select(example => NewsDocument.VectorOf(example.Title, SentenceReader.Read(example)))]));
            }
        }

        return profiles;
    }
}
