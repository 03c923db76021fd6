using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Makes topics of what was typed: a few words, or "like" and the documents that are examples, by title or id.</summary>
public sealed class TopicFinder(ReadableLibrary library)
{
    /// <summary>The topics, those of words first; or what is wrong with one.</summary>
    /// <param name="typed">What was typed, a topic each. Without quotation marks "like" begins an example only where there is such a document; else it is a word.</param>
    /// <param name="audience">Who will see the briefing: an example is a document that all of them may read.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    public async Task<FoundTopics> FindAsync(IReadOnlyList<string> typed, Audience audience, CancellationToken cancellationToken)
    {
        var (words, examples) = (new List<Topic>(), new List<Topic>());
        var documents = typed.Any(TopicWords.IsLike) ? await library.ListAsync(null, audience, cancellationToken) : [];
        foreach (var topic in typed)
        {
            var (ids, objection) = TopicWords.IsLike(topic) ? Examples(TopicWords.NamesIn(topic), documents) : ([], "");
            if (objection.Length > 0)
            {
                return FoundTopics.Wrong(objection);
            }

            (ids.Count > 0 ? examples : words).Add(ids.Count > 0 ? new Topic("", ids) : new Topic(topic, []));
        }

        return new FoundTopics([.. words, .. examples], "");
    }

    /// <summary>One title, which may hold commas, or several names with commas between; none when they are but words.</summary>
    private static (IReadOnlyList<string> Ids, string Objection) Examples(string list, IReadOnlyList<Document> documents)
    {
        if (Called(list, documents) is [var one])
        {
            return ([one.Id], "");
        }

        var ids = new List<string>();
        var names = TopicWords.Names(list);
        foreach (var name in names.Take(SubscriptionLimits.MostExamples + 1))
        {
            switch (Called(name, documents))
            {
                case [var found]:
                    ids.Add(found.Id);
                    break;
                case []:
                    return names.Any(TopicWords.IsQuoted)
                        ? ([], $"There is no document “{TopicWords.Bare(name)}” that everybody there may read. An example is named by its title or its id: like \"Minutes of May\".")
                        : ([], "");
                case [var first, var second, ..]:
                    return ([], $"Several documents are called “{TopicWords.Bare(name)}”: name the example by its id, {first.Id} or {second.Id}.");
            }
        }

        return ids.Count <= SubscriptionLimits.MostExamples ? (ids.Distinct().ToList(), "") : ([], $"A topic has 1 to {SubscriptionLimits.MostExamples} examples: like \"Minutes of May\".");
    }

    private static IReadOnlyList<Document> Called(string name, IReadOnlyList<Document> documents)
    {
        var bare = TopicWords.Bare(name);
        return bare.Length == 0 ? [] : documents.FirstOrDefault(document => document.Id == bare) is { } known
            ? [known]
            : [.. documents.Where(document => TopicWords.Bare(document.Title).Equals(bare, StringComparison.OrdinalIgnoreCase)).Take(2)];
    }
}
