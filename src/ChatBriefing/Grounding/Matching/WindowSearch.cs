namespace ChatBriefing.Grounding.Matching;

/// <summary>Finds the sentences of the evidence that cover most of a claim's content words. A window never crosses passages.</summary>
internal static class WindowSearch
{
    private const int WidestWindow = 3;

    /// <summary>Another sentence is taken in only when it covers this much more of the claim.</summary>
    private const double WorthASentence = 0.02;

    /// <summary>The best window around each sentence that covers anything, best first, at most <paramref name="count"/>.</summary>
    public static IReadOnlyList<Candidate> Find(ClaimTerms claim, IReadOnlyList<EvidenceText> evidence, int count)
    {
        var found = new List<Candidate>();
        foreach (var text in evidence)
        {
            var marks = new int[claim.Count];
            var places = text.PlacesOf(claim.Places);
            var stamp = 0;
            for (var first = 0; first < text.Sentences.Count; first++)
            {
                if (Best(claim, text, places, first, marks, ++stamp) is { Coverage: > 0 } candidate)
                {
                    found.Add(candidate);
                }
            }
        }

        return [.. found.OrderByDescending(c => c.Coverage - (WorthASentence * (c.Last - c.First))).Take(count)];
    }

    private static Candidate Best(ClaimTerms claim, EvidenceText text, int[] places, int first, int[] marks, int stamp)
    {
        var best = new Candidate(text, first, first, 0);
        var covered = claim.CoveredBy(text.TitleTerms, marks, stamp);
        var fromTitle = covered;
        for (var last = first; last < Math.Min(first + WidestWindow, text.Sentences.Count); last++)
        {
            for (var word = text.FirstWordOf(last); word < text.FirstWordOf(last + 1); word++)
            {
                covered += claim.Mark(places[word], marks, stamp);
            }

            var coverage = covered > fromTitle ? covered / claim.Total : 0;
            if (coverage > best.Coverage + (last == first ? 0 : WorthASentence))
            {
                best = new Candidate(text, first, last, Math.Min(1, coverage));
            }
        }

        return best;
    }
}
