using ChatBriefing.Channels;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>The text of an answer: its sentences, each with its [n].</summary>
internal static class SentenceFlow
{
    /// <summary>The text.</summary>
    public static string Of(CitationPlan plan, DocumentLinks links)
    {
        var urls = plan.Citations.ToDictionary(citation => citation.Number, links.To);
        var text = string.Join(' ', plan.Sentences.Select(sentence => $"{TeamsMarkdown.Escape(sentence.Text)} {Marks(plan, sentence, urls)}"));
        return plan.Left == 0 ? text : $"{text}\n\n*{Count.Of(plan.Left, "more sentence")} did not fit into one message: ask about a part of it.*";
    }

    /// <summary>The text in growing steps, without the last; each begins with all of the one before it.</summary>
    public static IEnumerable<string> Steps(Reply reply, int most)
    {
        var plan = new CitationPlan(reply, Detail.MostCharacters);
        var steps = Math.Min(most, plan.Sentences.Count - 1);
        var texts = plan.Sentences.Select(sentence => $"{TeamsMarkdown.Escape(sentence.Text)} {string.Join(' ', plan.NumbersOf(sentence).Select(number => $"[{number}]"))}").ToList();
        for (var step = 1; step <= steps; step++)
        {
            yield return string.Join(' ', texts.Take(step * plan.Sentences.Count / (steps + 1)));
        }
    }

    /// <summary>Beyond what the entity holds a number is a link of its own.</summary>
    private static string Marks(CitationPlan plan, GroundedSentence sentence, Dictionary<int, string> urls) =>
        string.Join(' ', plan.NumbersOf(sentence).Select(number => number <= CitationPlan.MostCitations || !urls.TryGetValue(number, out var url) ? $"[{number}]" : $"[\\[{number}\\]]({url})"));
}
