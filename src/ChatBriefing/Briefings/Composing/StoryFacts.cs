namespace ChatBriefing.Briefings.Composing;

/// <summary>Weighs the sentences of a story: how near they are to what it is about, how early they stand, how many say them.</summary>
internal static class StoryFacts
{
    /// <summary>How much the place in the document counts, against what the sentence is about.</summary>
    private const double Lead = 0.5;

    /// <summary>Sentences until the place counts half.</summary>
    private const double HalfLead = 4;

    private const double PerSource = 0.15;

    /// <summary>Sentences that are compared with each other, the best; a story of hundreds of documents has too many.</summary>
    private const int MostCompared = 150;

    /// <summary>The facts of the story, the best first; none of what <paramref name="isTold"/> says was told.</summary>
    public static IReadOnlyList<Fact> Of(Story story, Func<NewsSentence, bool> isTold)
    {
        var sentences = story.Documents.SelectMany(document => document.Sentences).Where(sentence => sentence.Fitness > 0).ToList();
        var nearest = sentences.Select(sentence => sentence.Vector.Cosine(story.Vector)).DefaultIfEmpty().Max();
        var scored = sentences.Select(sentence => (sentence, sentence.Fitness * (
            (Lead / (1 + (sentence.Place / HalfLead))) + ((1 - Lead) * (nearest == 0 ? 0 : sentence.Vector.Cosine(story.Vector) / nearest)))));
        return [.. FactMerger.Merge(scored.OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.sentence.Passage.DocumentId, StringComparer.Ordinal).ThenBy(pair => pair.sentence.Place).Take(MostCompared))
            .Where(fact => !isTold(fact.Best) && !fact.Seconding.Any(isTold))
            .Select(fact => fact with { Score = fact.Score * (1 + (PerSource * (fact.Sources - 1))) })
            .OrderByDescending(fact => fact.Score)];
    }
}
