namespace ChatBriefing.Briefings.Composing;

/// <summary>Puts together the sentences of different documents that say the same thing.</summary>
internal static class FactMerger
{
    /// <summary>Of the shorter sentence's weight, so much must stand in the longer, and of the longer's in the shorter.</summary>
    private const double OfShorter = 0.75;
    private const double OfLonger = 0.5;

    /// <summary>The facts, in the order of their scores. A sentence that names another figure or day, or that denies, is another fact.</summary>
    public static IReadOnlyList<Fact> Merge(IEnumerable<(NewsSentence Sentence, double Score)> sentences)
    {
        var facts = new List<Fact>();
        foreach (var (sentence, score) in sentences.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Sentence.Passage.DocumentId, StringComparer.Ordinal).ThenBy(pair => pair.Sentence.Place))
        {

            // "It was repaired by the yard" is of two ferries in two documents, however equal the words.
            var at = sentence.LeansBack ? -1 : facts.FindIndex(fact => SaysSame(fact.Best, sentence));
            if (at < 0)
            {
                facts.Add(new Fact(sentence, []) { Score = score });
            }
            else
            {
                facts[at] = facts[at] with { Seconding = [.. facts[at].Seconding, sentence] };
            }
        }

        return facts;
    }

    /// <summary>Whether two sentences say the same.</summary>
    public static bool SaysSame(NewsSentence one, NewsSentence other)
    {
        if (one.Text == other.Text)
        {
            return true;
        }

        return one.Denies == other.Denies
            && Overlap.Reaches(one, other, OfShorter, OfLonger)
            && one.Numbers.All.Intersect(other.Numbers.All).Count() == Math.Min(one.Numbers.All.Count, other.Numbers.All.Count);
    }
}
