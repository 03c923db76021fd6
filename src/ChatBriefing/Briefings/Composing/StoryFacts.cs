namespace ChatBriefing.Briefings.Composing;

/// <summary>Weighs the sentences of a story: how near they are to what it is about and how much of it they hold, how early they stand, how many say them.</summary>
internal static class StoryFacts
{
    /// <summary>How much the place in the document counts, against what the sentence is about.</summary>
    private const double Lead = 0.55;

    /// <summary>Sentences until the place counts half.</summary>
    private const double HalfLead = 3;

    private const double PerSource = 0.15;

    /// <summary>Sentences that are compared with each other, the best; a story of hundreds of documents has too many.</summary>
    private const int MostCompared = 150;

    /// <summary>The facts of the story, the best first; none of what <paramref name="isTold"/> says was told.</summary>
    public static IReadOnlyList<Fact> Of(Story story, Func<NewsSentence, bool> isTold)
    {
        var sentences = story.Documents.SelectMany(document => document.Sentences).Where(sentence => sentence.Fitness > 0).ToList();
        var near = sentences.ConvertAll(sentence => (Cosine: sentence.Vector.Cosine(story.Vector), Share: sentence.Terms.Sum(term => Math.Pow(story.Vector.Weights.GetValueOrDefault(term), 2))));
        var (nearest, most) = (near.Select(pair => pair.Cosine).DefaultIfEmpty().Max(), near.Select(pair => pair.Share).DefaultIfEmpty().Max());
        var scored = sentences.Select((sentence, at) => (sentence, Score: sentence.Fitness * (
            (Lead / (1 + (sentence.Place / HalfLead))) + ((1 - Lead) * (Part(near[at].Cosine, nearest) + Part(near[at].Share, most)) / 2))));
        return [.. FactMerger.Merge(scored.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.sentence.Passage.DocumentId, StringComparer.Ordinal).ThenBy(pair => pair.sentence.Place).Take(MostCompared))
            .Where(fact => !isTold(fact.Best) && !fact.Seconding.Any(isTold))
            .Select(fact => fact with { Score = fact.Score * (1 + (PerSource * (fact.Sources - 1))) })
            .OrderByDescending(fact => fact.Score)];
    }

    private static double Part(double value, double most) => most == 0 ? 0 : value / most;
}
