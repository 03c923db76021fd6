using ChatBriefing.Drafting;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;
using ChatBriefing.Retrieval;
using ChatBriefing.Retrieval.Ranking;

namespace ChatBriefing.Tests.Drafting;

/// <summary>Asks the extractive drafter over a text or several, as if the index had found them.</summary>
internal static class TestPassages
{
    public static Passage Of(string text, string document = "a", double score = 10) => new()
    {
        DocumentId = document, Version = 1, Ordinal = 0, Start = 0, Text = text, Title = "News", Collection = "c", Score = score,
    };

    public static async Task<IReadOnlyList<string>> DraftAsync(string question, params string[] texts)
    {
        var sets = texts.Select(text => Words.ContentTerms(text)).ToList();
        var weights = Words.ContentTerms(question).ToDictionary(term => term, term => Weight(sets, term), StringComparer.Ordinal);
        var passages = texts.Select((text, place) => Of(text, $"d{place}", weights.Where(weight => sets[place].Contains(weight.Key)).Sum(weight => weight.Value))).ToList();
        var ranked = PassageRanker.Order(question, new Retrieved(passages, weights), PassageRanker.Shipped).ToList();
        var draft = await new ExtractiveDrafter().DraftAsync(new DraftRequest(question, ranked, weights), TestContext.Current.CancellationToken);
        return [.. draft.Sentences.Select(sentence => sentence.Text)];
    }

    /// <summary>As in a library where these are a few passages of fifty.</summary>
    private static double Weight(List<HashSet<string>> sets, string term)
    {
        var frequency = sets.Count(set => set.Contains(term));
        return Math.Log(1 + ((50 - frequency + 0.5) / (frequency + 0.5)));
    }
}
