namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>
/// How much each sort of question counts in learning whether one is answered: its share, whatever its number in the data,
/// else SQuAD would be all that is learned.
/// </summary>
internal sealed class QuestionShares(IEnumerable<LearningQuestion> questions)
{
    /// <summary>The weight of a whole share.</summary>
    private const double Whole = 3000;

    private static readonly Dictionary<string, double> Shares = new(StringComparer.Ordinal)
    {
        ["squad2 answered"] = 1.0, ["squad2 unanswered"] = 1.0, ["squad2 taken away"] = 0.2,
        ["small answered"] = 0.7, ["small unanswered"] = 0.6, ["small taken away"] = 0.3,
        ["xquad_ar answered"] = 0.45, ["xquad_ar taken away"] = 0.2,
        ["lihua answered"] = 0.35, ["lihua unanswered"] = 0.3, ["lihua taken away"] = 0.1,
        ["clapnq answered"] = 0.4, ["clapnq unanswered"] = 0.35, ["clapnq taken away"] = 0.05,
    };

    private readonly Dictionary<string, int> counts = questions.CountBy(SortOf).ToDictionary();

    /// <summary>The weight of one question.</summary>
    public float WeightOf(LearningQuestion question)
    {
        var sort = SortOf(question);
        return (float)(Shares.GetValueOrDefault(sort) * Whole / counts[sort]);
    }

    private static string SortOf(LearningQuestion question) =>
        $"{(question.IsSmall ? "small" : question.Set.Name)} {(question.IsTakenAway ? "taken away" : question.IsAnswerable ? "answered" : "unanswered")}";
}
