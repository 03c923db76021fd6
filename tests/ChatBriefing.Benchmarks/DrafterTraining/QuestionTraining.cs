using ChatBriefing.Benchmarks.Boosting;
using ChatBriefing.Drafting;
using ChatBriefing.Library.Learning;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>Learns whether a question is answered by what was found, from the scores of sentence trees that did not see it.</summary>
internal static class QuestionTraining
{
    private static readonly BoostingOptions Options = new() { Trees = 80, Depth = 3, Rate = 0.08, LeastWeight = 60, Damping = 10, ShareOfFigures = 0.5 };

    /// <summary>Learns from all questions.</summary>
    public static DrafterModels Learn(IReadOnlyList<LearningQuestion> questions, DrafterModels sentences)
    {
        var rows = new FeatureRow?[questions.Count];
        Parallel.For(0, questions.Count, at => rows[at] = RowOf(questions[at], sentences.Unseen[questions[at].Half.Fold]));
        var asked = questions.Zip(rows).Where(pair => pair.Second is not null).Select(pair => (Question: pair.First, Row: pair.Second!)).ToList();
        LearnedTrees LearnFrom(Func<LearningQuestion, bool> isUsed)
        {
            var used = asked.Where(pair => isUsed(pair.Question)).ToList();
            var shares = new QuestionShares(used.Select(pair => pair.Question));
            return BoostedTraining.Learn(
                [.. used[0].Row.Names],
                used.ConvertAll(pair => new Example(Example.FiguresOf(pair.Row), pair.Question.IsAnswerable, shares.WeightOf(pair.Question))),
                Options);
        }

        return DrafterModels.Learn(LearnFrom);
    }

    private static FeatureRow? RowOf(LearningQuestion question, LearnedTrees trees)
    {
        if (FoundSentences.Of(question) is not { } found)
        {
            return null;
        }

        var ordered = found.Sentences
            .Select(sentence => new ScoredCandidate(sentence.Candidate, sentence.Features, sentence.Doubts, trees.Judge(Example.FiguresOf(sentence.Features)) * HardDoubts.Trust(found.Form, sentence.Doubts)))
            .OrderByDescending(scored => scored.Score)
            .ToList();
        return Answerability.Of(found.Form, found.Passages, found.Setting, ordered);
    }
}
