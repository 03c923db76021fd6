using ChatBriefing.Library;
using ChatBriefing.Library.Learning;
using ChatBriefing.Library.Questions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Whether the passages answer a question at all, judged from the best sentences and all passages together.</summary>
internal static class Answerability
{
    /// <summary>
    /// Below this nothing is drafted. Chosen with the factors of <see cref="HardDoubts"/>, by cross-validation and on the
    /// questions in seeds/ (docs/decisions/0004-extractive-drafting.md).
    /// </summary>
    private const double Threshold = 0.3;

    /// <summary>What remains when the best sentence lacks the name asked for: near the topic, but no answer.</summary>
    private const double WithoutName = 0.7;

    /// <summary>Sentences looked at one by one.</summary>
    private const int Best = 3;

    private static readonly BoostedTrees Trees = BoostedTrees.Load("question.trees");

    /// <summary>Whether an answer may be drafted.</summary>
    public static bool Holds(QuestionForm question, IReadOnlyList<Passage> passages, Setting setting, IReadOnlyList<ScoredCandidate> ordered) =>
        SharesAWord(question, setting) && Certainty(question, passages, setting, ordered, Trees) >= Threshold;

    /// <summary>How certain it is that the question is answered, 0 to 1: by the trees, less for each hard doubt.</summary>
    public static double Certainty(QuestionForm question, IReadOnlyList<Passage> passages, Setting setting, IReadOnlyList<ScoredCandidate> ordered, BoostedTrees trees) =>
        trees.Judge(Of(question, passages, setting, ordered)) * HardDoubts.Trust(question, ordered[0].Doubts) * (ordered[0].Doubts.KindMissing == AnswerKind.Name ? WithoutName : 1);

    /// <summary>Passages without any word of the question, nor one that stands for it, are about something else.</summary>
    private static bool SharesAWord(QuestionForm question, Setting setting) =>
        question.Terms.Count == 0 || question.Terms.Any(term => Lexicon.Match(term.Term, setting.All) > 0);

    /// <summary>The figures of a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="passages">What was retrieved, best first.</param>
    /// <param name="setting">What the sentences have in common.</param>
    /// <param name="ordered">The sentences, best first; at least one.</param>
    public static FeatureRow Of(QuestionForm question, IReadOnlyList<Passage> passages, Setting setting, IReadOnlyList<ScoredCandidate> ordered)
    {
        var row = new FeatureRow();
        row.AddAll(ordered[0].Features);
        for (var at = 0; at < Best; at++)
        {
            row[$"Score{at + 1}"] = at < ordered.Count ? ordered[at].Score : 0;
        }

        var top = ordered.Take(Best).ToList();
        var together = new HashSet<string>(top.SelectMany(scored => scored.Candidate.Near), StringComparer.Ordinal);
        var around = top.Select(scored => scored.Candidate.Around).ToList();
        var weight = question.Terms.Sum(term => term.Weight);
        row["Margin"] = row["Score1"] - row["Score2"];
        row["ScoreSum"] = ordered.Take(10).Sum(scored => scored.Score);
        row["PassagesOfBest"] = top.Select(scored => scored.Candidate.Rank).Distinct().Count();
        row["InBestTogether"] = Coverage.In(question.Terms, together);
        row["MissingTogether"] = Coverage.WorstMissing(question.Terms, together);
        row["BestPassage"] = around.Max(terms => Coverage.In(question.Terms, terms));
        row["BestInSentence"] = setting.BestInSentence;
        row["BestInContext"] = setting.BestInContext;
        row["MissingInAll"] = Coverage.WorstMissing(question.Terms, setting.All);
        row["MissingWordsInAll"] = question.Terms.Count(term => Lexicon.Match(term.Term, setting.All) == 0);
        row["NamesMissingInAll"] = question.Terms.Count(term => term.IsName && !setting.All.Contains(term.Term));
        row["Retrieval"] = weight > 0 ? setting.Matching[0] / weight : 0;
        row["SecondPassage"] = setting.Matching.Count > 1 && setting.Matching[0] > 0 ? setting.Matching[1] / setting.Matching[0] : 0;
        row["LastPassage"] = setting.Matching[0] > 0 ? setting.Matching[^1] / setting.Matching[0] : 0;
        row["RankedBest"] = setting.BestScore;
        row["RankedSecond"] = passages.Count > 1 && setting.BestScore > 0 ? passages[1].Score / setting.BestScore : 0;
        row["RankedLast"] = setting.BestScore > 0 ? passages[^1].Score / setting.BestScore : 0;
        row["TopHeavy"] = question.Terms.Count == 0 || weight == 0 ? 0 : question.Terms.Max(term => term.Weight) / weight;
        row["BestDoubts"] = top.Count(scored => scored.Features["KindMissing"] + scored.Features["DeedMissing"] + scored.Features["DoerMissing"] > 0);
        return row;
    }
}
