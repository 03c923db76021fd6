using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Makes topics of what was typed: a few words, or "like" and the documents that are examples, by title or id.</summary>
public sealed class TopicFinder(ReadableLibrary library)
{
    private const string Like = "like ";
    private const string Marks = "\"“”„«»'";

    /// <summary>The topics, those of words first; or what is wrong with one.</summary>
    /// <param name="typed">What was typed, a topic each.</param>
    /// <param name="audience">Who will see the briefing: an example is a document that all of them may read.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    public async Task<FoundTopics> FindAsync(IReadOnlyList<string> typed, Audience audience, CancellationToken cancellationToken)
    {
        var examples = new List<Topic>();
        var asked = typed.Where(IsLike).ToList();
        var documents = asked.Count == 0 ? [] : await library.ListAsync(null, audience, cancellationToken);
        foreach (var words in asked)
        {
            var (ids, objection) = Examples(words[Like.Length..].Trim(), documents);
            if (objection.Length > 0)
            {
                return FoundTopics.Wrong(objection);
            }

            examples.Add(new Topic("", ids));
        }

        return new FoundTopics([.. typed.Where(words => !IsLike(words)).Select(words => new Topic(words, [])), .. examples], "");
    }

    private static bool IsLike(string words) => words.StartsWith(Like, StringComparison.OrdinalIgnoreCase);

    /// <summary>One title, which may hold commas, or several names with commas between.</summary>
    private static (IReadOnlyList<string> Ids, string Objection) Examples(string names, IReadOnlyList<Document> documents)
    {
        if (Called(names, documents) is [var one])
        {
            return ([one.Id], "");
        }

        var ids = new List<string>();
        foreach (var name in names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(SubscriptionLimits.MostExamples + 1))
        {
            switch (Called(name, documents))
            {
                case [var found]:
                    ids.Add(found.Id);
                    break;
                case []:
                    return ([], $"There is no document “{name}” that everybody there may read. An example is named by its title or its id: like \"Minutes of May\".");
                case [var first, var second, ..]:
                    return ([], $"Several documents are called “{name}”: name the example by its id, {first.Id} or {second.Id}.");
            }
        }

        return ids.Count is > 0 and <= SubscriptionLimits.MostExamples ? (ids.Distinct().ToList(), "") : ([], $"A topic has 1 to {SubscriptionLimits.MostExamples} examples: like \"Minutes of May\".");
    }

    private static IReadOnlyList<Document> Called(string name, IReadOnlyList<Document> documents)
    {
        var bare = name.Trim().Trim(Marks.ToCharArray()).Trim();
        return documents.FirstOrDefault(document => document.Id == bare) is { } known
            ? [known]
            : [.. documents.Where(document => document.Title.Trim().Equals(bare, StringComparison.OrdinalIgnoreCase)).Take(2)];
    }
}
