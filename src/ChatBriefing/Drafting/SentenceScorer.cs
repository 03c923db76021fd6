namespace ChatBriefing.Drafting;

/// <summary>
/// How likely a sentence answers a question: a logistic model over <see cref="Features"/>, its weights learned from
/// questions with known answers, times a factor for each doubt that those questions are too few to teach.
/// </summary>
internal static class SentenceScorer
{
    /// <summary>The probability, 0 to 1.</summary>
    public static double Score(Features features, QuestionForm question) => Learned(features) * Trust(features, question);

    private static double Learned(Features features)
    {
        var doubts = features.Doubts;
        var sum = -5.86
            + (2.19 * features.InSentence) + (1.44 * features.InContext) - (2.57 * features.InPassage)
            + (0.63 * features.PlainInSentence) - (0.02 * features.NamesInSentence)
            - (0.96 * features.MissingInPassage) - (1.14 * features.MissingNear) - (0.39 * features.NamesMissingNear)
            + (0.24 * features.Pairs) + (2.12 * features.Rank) + (2.33 * features.Score) + (0.29 * features.Length)
            + If(features.IsFirst, 0.19)
            + doubts.KindMissing switch
            {
                null => 0,
                AnswerKind.Time => -1.84,
                AnswerKind.Number or AnswerKind.Duration => -2.0,
                _ => -0.97,
            }
            + If(doubts.DoerMissing, -0.12) + If(doubts.DeedMissing, -0.19) + If(doubts.IsDenied, -1.13) + If(doubts.OnlyWished, -0.15)
            + If(doubts.NotSpoken, -0.21) + If(doubts.OtherOffice, -0.17) + If(doubts.CountedMissing, -0.38) + If(doubts.IsOfAnother, -0.49);
        return 1 / (1 + Math.Exp(-sum));
    }

    private static double Trust(Features features, QuestionForm question)
    {
        var doubts = features.Doubts;
        var asksForCircumstance = question.Kind is AnswerKind.Time or AnswerKind.Reason or AnswerKind.Number;
        return Factor(doubts.OnlyWished, 0.3)
            * Factor(doubts.OtherOffice, 0.2)
            * Factor(doubts.NotSpoken, 0.4)
            * Factor(doubts.IsOfAnother && question.TakesAsDone, 0.4)
            * Factor(doubts.DeedMissing && asksForCircumstance, 0.5)
            * Factor(doubts.CountedMissing, 0.7)
            * Factor(doubts.FocusMissing, 0.8)
            * Factor(features.InContext < 0.35, 0.5);
    }

    private static double If(bool holds, double weight) => holds ? weight : 0;

    private static double Factor(bool doubt, double factor) => doubt ? factor : 1;
}
