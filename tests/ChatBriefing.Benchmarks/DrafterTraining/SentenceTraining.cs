using ChatBriefing.Benchmarks.Boosting;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>Learns which sentences hold an answer.</summary>
internal static class SentenceTraining
{
    /// <summary>There are some twenty sentences without an answer to one with: of those, this share is kept, and weighs more.</summary>
    private const float KeptShare = 0.35f;

    private static readonly BoostingOptions Options = new() { Trees = 90, Depth = 4, Rate = 0.12, LeastWeight = 40 };

    /// <summary>Learns from questions whose answer is there to be found, and from those that the set calls unanswerable.</summary>
    public static DrafterModels Learn(IReadOnlyList<LearningQuestion> questions)
    {
        var rows = new IReadOnlyList<Example>[questions.Count];
        string[]? names = null;
        Parallel.For(0, questions.Count, at =>
        {
            var found = IsUsed(questions[at]) ? FoundSentences.Of(questions[at]) : null;
            rows[at] = found is null ? [] : ExamplesOf(questions[at], found);
            names ??= found is null ? null : [.. found.Sentences[0].Features.Names];
        });
        LearnedTrees LearnFrom(Func<LearningQuestion, bool> isUsed) =>
            BoostedTraining.Learn(names!, [.. rows.Where((_, at) => isUsed(questions[at])).SelectMany(examples => examples)], Options);

        return DrafterModels.Learn(LearnFrom);
    }

    private static bool IsUsed(LearningQuestion question) => !question.IsTakenAway && !new GoldAnswers(question).IsBareYesOrNo;

    private static List<Example> ExamplesOf(LearningQuestion question, FoundSentences found)
    {
        var examples = new List<Example>();
        // The answer was not found, or not recognised: nothing is to be learned of it.
        if (question.IsAnswerable && !found.Sentences.Any(sentence => sentence.IsAnswer))
        {
            return examples;
        }

        var weight = question.Set.Weight ?? (question.IsAnswerable ? 1 : 0.5f);
        var random = new Random(question.Number);
        foreach (var sentence in found.Sentences)
        {
            var isDrawn = sentence.IsAnswer || random.NextDouble() <= KeptShare;
            var isAlwaysKept = sentence.IsAnswer || sentence.Candidate.Rank == 0;
            if (isDrawn || isAlwaysKept)
            {
                examples.Add(new Example(Example.FiguresOf(sentence.Features), sentence.IsAnswer, isAlwaysKept ? weight : weight / KeptShare));
            }
        }

        return examples;
    }
}
