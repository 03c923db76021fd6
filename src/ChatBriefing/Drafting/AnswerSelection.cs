namespace ChatBriefing.Drafting;

/// <summary>Chooses the sentences of an answer: the best one, more while it is uncertain, and what they lean on.</summary>
internal static class AnswerSelection
{
    /// <summary>A further sentence must score at least this share of the best.</summary>
    private const double NearlyAsGood = 0.2;

    /// <summary>No further sentence is taken when those picked answer together with this probability.</summary>
    private const double Enough = 0.93;

    /// <summary>Sentences picked for their own sake; together with what they lean on there are at most <see cref="Most"/>.</summary>
    private const int MostPicked = 4;

    /// <summary>Sentences of an answer at most.</summary>
    private const int Most = 5;

    /// <summary>The excerpts of the answer in reading order, the best passage's first.</summary>
    /// <param name="ordered">The sentences, best first; at least one.</param>
    public static IReadOnlyList<Excerpt> Pick(IReadOnlyList<ScoredCandidate> ordered)
    {
        var picked = Likeliest(ordered);
        var order = picked.Select(candidate => candidate.Rank).Distinct().Select((rank, place) => (rank, place)).ToDictionary();
        var excerpts = new List<Excerpt>();
        foreach (var candidate in picked)
        {
            var whole = Surroundings.Of(candidate, order[candidate.Rank]);
            if (excerpts.Count + whole.Count <= Most || excerpts.Count == 0)
            {
                excerpts.AddRange(whole.Take(Most).Where(excerpt => !excerpts.Exists(known => known.Start == excerpt.Start && known.Passage.DocumentId == excerpt.Passage.DocumentId)));
            }
        }

        return [.. excerpts.OrderBy(excerpt => excerpt.Order).ThenBy(excerpt => excerpt.Start)];
    }

    private static List<Candidate> Likeliest(IReadOnlyList<ScoredCandidate> ordered)
    {
        var picked = new List<Candidate>();
        var together = 0.0;
        foreach (var scored in ordered.DistinctBy(scored => scored.Candidate.Text).Take(MostPicked))
        {
            if (picked.Count > 0 && (together >= Enough || scored.Score < ordered[0].Score * NearlyAsGood))
            {
                break;
            }

            picked.Add(scored.Candidate);
            together += scored.Score;
        }

        return picked;
    }
}
