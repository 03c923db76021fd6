namespace ChatBriefing.Retrieval;

/// <summary>
/// The numbers of the ranking. BM25's k1 and b are those that the literature found best for short passages; the others
/// were chosen on the evaluation sets, where each of them mattered by at most two points (docs/decisions/0003-ranking.md).
/// </summary>
internal static class RankingWeights
{
    /// <summary>BM25: how soon more occurrences of a term stop counting.</summary>
    public const float K1 = 0.9f;

    /// <summary>BM25: how much a long passage is discounted.</summary>
    public const float B = 0.4f;

    /// <summary>Weight of a term in the title, against 1 in the text.</summary>
    public const float Title = 0.5f;

    /// <summary>Weight of a term in the headings above the passage.</summary>
    public const float Heading = 0.4f;

    /// <summary>Weight of two words that stand side by side in the query and in the text.</summary>
    public const float Pair = 0.25f;

    /// <summary>Weight of a word's first letters: finds "depreciation" for "depreciate", which their stems do not.</summary>
    public const float Opening = 0.3f;

    /// <summary>
    /// Weight, per unit of idf, of a term that the best sentence (with the title), the best two, or the whole passage holds:
    /// added to the index's score it makes the simple ranking that the trees start from.
    /// </summary>
    public const double Together = 0.5;
}
