using ChatBriefing.Library.Questions;

namespace ChatBriefing.Drafting;

/// <summary>
/// Doubts that hold whatever was learned: news tempts to questions that take for done what is only wished, and to
/// offices and words of somebody else. The questions learned from have too few of these.
/// </summary>
internal static class HardDoubts
{
    /// <summary>What remains of a probability, 0 to 1.</summary>
    public static double Trust(QuestionForm question, Doubts doubts)
    {
        var asksForCircumstance = question.Kind is AnswerKind.Time or AnswerKind.Reason or AnswerKind.Manner or AnswerKind.Number;
        var mustHold = doubts.KindMissing is AnswerKind.Number or AnswerKind.Duration or AnswerKind.Time or AnswerKind.Age or AnswerKind.Name;
        return Factor(doubts.OnlyWished, 0.3)
            * Factor(doubts.OtherOffice, 0.2)
            * Factor(doubts.NotSpoken, 0.3)
            * Factor(doubts.IsOfAnother && question.TakesAsDone, 0.42)
            * Factor(doubts.DeedMissing && asksForCircumstance, 0.5)
            * Factor(doubts.ActMissing, 0.5)
            * Factor(mustHold, 0.53)
            * Factor(doubts.CountedMissing, 0.6)
            * Factor(doubts.IsOpposite, 0.35)
            * Factor(doubts.OtherNumber, 0.45)
            * Factor(doubts.FocusMissing, 0.63);
    }

    private static double Factor(bool doubt, double factor) => doubt ? factor : 1;
}
