using System.Globalization;
using ChatBriefing.Asking;
using ChatBriefing.Drafting;
using ChatBriefing.Library.Learning;
using ChatBriefing.Retrieval;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>Prints how well questions are answered by trees that did not see their articles, at one threshold and another.</summary>
/// <param name="sentences">By fold, what judges sentences.</param>
/// <param name="asked">By fold, what judges whether a question is answered.</param>
internal sealed class DrafterReport(IReadOnlyList<BoostedTrees> sentences, IReadOnlyList<BoostedTrees> asked)
{
    private static readonly double[] Thresholds = [0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.32, 0.34, 0.36];

    /// <summary>Lines for each set and fold. Fold 1 is what "--half" keeps for reporting.</summary>
    public void Print(IReadOnlyList<LearningQuestion> questions)
    {
        var judged = new Judged[questions.Count];
        Parallel.For(0, questions.Count, at => judged[at] = Judge(questions[at]));
        foreach (var group in judged.GroupBy(each => (each.Question.Set.Name, each.Question.Half.Fold)))
        {
            foreach (var threshold in Thresholds)
            {
                var byAnswerable = group.ToLookup(each => each.Question.IsAnswerable);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{group.Key.Name,-9} fold {group.Key.Fold}  at {threshold:F2}  cited {Share(byAnswerable[true], each => each.IsCited && each.Certainty >= threshold):F3}  refused of the answerable {Share(byAnswerable[true], each => each.Certainty < threshold):F3}  of the others {Share(byAnswerable[false], each => each.Certainty < threshold):F3}"));
            }
        }
    }

    private static double Share(IEnumerable<Judged> all, Func<Judged, bool> holds) => all.Select(each => holds(each) ? 1.0 : 0).DefaultIfEmpty().Average();

    private Judged Judge(LearningQuestion question)
    {
        var (trees, whole) = (sentences[question.Half.Fold], asked[question.Half.Fold]);
        var found = question.Index.Search(new Query { Text = RuleRewriter.Rewrite(new Question { Text = question.Query.Text }), Limit = FoundSentences.Limit }, question.Ranking);
        var form = QuestionParser.Parse(question.Query.Text, found.TermWeights, NamesIn.Passages(found.Passages));
        var candidates = StandingAlone.WithoutOrders([.. Candidate.AllOf(found.Passages)]).ToList();
        if (!candidates.Exists(StandingAlone.SaysSomething))
        {
            return new Judged(question, 0, false);
        }

        var setting = Setting.Of(form, found.Passages, candidates);
        var ordered = candidates.Where(StandingAlone.SaysSomething)
            .Select(candidate => SentenceScorer.Score(form, candidate, setting, trees))
            .OrderByDescending(scored => scored.Score)
            .ToList();
        var certainty = Answerability.Certainty(form, found.Passages, setting, ordered, whole);
        return new Judged(question, certainty, new GoldAnswers(question).AreQuoted(AnswerSelection.Pick(ordered).Select(excerpt => excerpt.Text)));
    }

    private sealed record Judged(LearningQuestion Question, double Certainty, bool IsCited);
}
