namespace ChatBriefing.Drafting;

/// <summary>Chooses the sentences of an answer: the best one, others nearly as good, and what they lean on.</summary>
internal static class AnswerSelection
{
    /// <summary>
    /// Below this the best sentence does not answer, and nothing is drafted. Chosen on one half of the evaluation
    /// questions so that at most a tenth of the answerable ones are refused (docs/decisions/0004-extractive-drafting.md).
    /// </summary>
    private const double Threshold = 0.16;

    /// <summary>A further sentence must score at least this share of the best.</summary>
    private const double NearlyAsGood = 0.25;

    /// <summary>Sentences picked for their own sake; together with what they lean on there are at most <see cref="Most"/>.</summary>
    private const int MostPicked = 4;

    /// <summary>Sentences of an answer at most.</summary>
    private const int Most = 5;

    /// <summary>The excerpts of the answer in reading order, the best passage's first; empty when none answers.</summary>
    public static IReadOnlyList<Excerpt> Pick(IReadOnlyList<ScoredCandidate> candidates)
    {
        var ordered = candidates.OrderByDescending(candidate => candidate.Score).DistinctBy(candidate => candidate.Candidate.Text).ToList();
        if (ordered is not [var best, ..] || best.Score < Threshold)
        {
            return [];
        }

        var picked = ordered.Take(MostPicked).TakeWhile(candidate => candidate.Score >= Math.Max(Threshold / 6, best.Score * NearlyAsGood)).ToList();
        var order = picked.Select(candidate => candidate.Candidate.Rank).Distinct().Select((rank, place) => (rank, place)).ToDictionary();
        var excerpts = new List<Excerpt>();
        foreach (var candidate in picked.Select(pick => pick.Candidate))
        {
            var whole = Surroundings.Of(candidate, order[candidate.Rank]);
            if (excerpts.Count + whole.Count <= Most || excerpts.Count == 0)
            {
                excerpts.AddRange(whole.Take(Most).Where(excerpt => !excerpts.Exists(known => known.Start == excerpt.Start && known.Passage.DocumentId == excerpt.Passage.DocumentId)));
            }
        }

        return [.. excerpts.OrderBy(excerpt => excerpt.Order).ThenBy(excerpt => excerpt.Start)];
    }
}
