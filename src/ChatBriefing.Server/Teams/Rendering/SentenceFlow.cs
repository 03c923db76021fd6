using ChatBriefing.Channels;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>The text of an answer: its sentences, each with its [n].</summary>
internal static class SentenceFlow
{
    /// <summary>The text.</summary>
    public static string Of(CitationPlan plan, DocumentLinks links)
    {
        var text = string.Join(' ', TextsOf(plan, links));
        return plan.Left == 0 ? text : $"{text}\n\n*{Count.Of(plan.Left, "more sentence")} did not fit into one message.*";
    }

    /// <summary>The text in growing steps up to <paramref name="whole"/>, which is not among them; each begins with all of the one before it.</summary>
    public static IEnumerable<string> Steps(Reply reply, DocumentLinks links, string whole, int most)
    {
        var texts = TextsOf(new CitationPlan(reply, Detail.MostCharacters), links);
        var steps = Math.Min(most, texts.Count - 1);
        return Enumerable.Range(1, Math.Max(steps, 0))
            .Select(step => string.Join(' ', texts.Take(step * texts.Count / (steps + 1))))
            .Where(text => text.Length < whole.Length && whole.StartsWith(text, StringComparison.Ordinal));
    }

    private static List<string> TextsOf(CitationPlan plan, DocumentLinks links)
    {
        var urls = plan.Citations.ToDictionary(citation => citation.Number, links.To);
        return [.. plan.Sentences.Select(sentence => $"{TeamsMarkdown.Escape(sentence.Text)} {Marks(plan, sentence, urls)}")];
    }

    /// <summary>Beyond what the entity holds a number is a link of its own.</summary>
    private static string Marks(CitationPlan plan, GroundedSentence sentence, Dictionary<int, string> urls) =>
        string.Join(' ', plan.NumbersOf(sentence).Select(number => number <= CitationPlan.MostCitations || !urls.TryGetValue(number, out var url) ? $"[{number}]" : $"[\\[{number}\\]]({url})"));
}
