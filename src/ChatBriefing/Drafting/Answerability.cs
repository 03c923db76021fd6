using ChatBriefing.Library;
using ChatBriefing.Library.Learning;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Whether the passages answer a question at all, judged from the best sentences and all passages together.</summary>
internal static class Answerability
{
    /// <summary>
    /// Below this nothing is drafted. Chosen on one half of the evaluation questions so that at most a tenth of the
    /// answerable ones are refused (docs/decisions/0004-extractive-drafting.md).
    /// </summary>
    private const double Threshold = 0.245;

    /// <summary>What remains when the best sentence lacks the noun or the name asked for: near the topic, but no answer.</summary>
    private const double Lacking = 0.7;

    /// <summary>Sentences looked at one by one.</summary>
    private const int Best = 3;

    private static readonly BoostedTrees Trees = BoostedTrees.Load("question.trees");

    /// <summary>Whether an answer may be drafted.</summary>
    public static bool Holds(QuestionForm question, IReadOnlyList<Passage> passages, Setting setting, IReadOnlyList<ScoredCandidate> ordered) =>
        Trees.Judge(Of(question, passages, setting, ordered)) * HardDoubts.Trust(question, ordered[0].Doubts) * WithoutThingAsked(question, ordered[0].Doubts) >= Threshold;

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
        row["Retrieval"] = weight > 0 ? setting.BestScore / weight : 0;
        row["SecondPassage"] = passages.Count > 1 && setting.BestScore > 0 ? passages[1].Score / setting.BestScore : 0;
        row["LastPassage"] = setting.BestScore > 0 ? passages[^1].Score / setting.BestScore : 0;
        row["TopHeavy"] = question.Terms.Count == 0 || weight == 0 ? 0 : question.Terms.Max(term => term.Weight) / weight;
        row["BestDoubts"] = top.Count(scored => scored.Features["KindMissing"] + scored.Features["DeedMissing"] + scored.Features["DoerMissing"] > 0);
        return row;
    }

    private static double WithoutThingAsked(QuestionForm question, Doubts doubts) =>
        (doubts.FocusMissing && question.FocusIsProperty) || doubts.KindMissing == AnswerKind.Name ? Lacking : 1;
}
