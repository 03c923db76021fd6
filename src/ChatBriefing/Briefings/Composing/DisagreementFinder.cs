using ChatBriefing.Briefings.Ledger;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Scoring;
using ChatBriefing.Grounding.Vetoes;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Finds sentences of two documents that speak of the same and name different figures or days, or of which one denies what the other says: the check's own vetoes say so, in both directions.</summary>
internal static class DisagreementFinder
{
    /// <summary>So much of the weight of each must stand in the other, numbers aside and whoever says it.</summary>
    private const double SameSubject = 0.6;

    /// <summary>The same where one does not name what it speaks of ("Its 72 turbines").</summary>
    private const double SameUnnamed = 0.75;

    /// <summary>Sentences of a story that are looked at; most pairs lie among the first.</summary>
    private const int MostFacts = 40;

    private static readonly IVeto[] OfFigures = [new NumberVeto(), new DateVeto()];
    private static readonly IVeto[] OfDays = [new DateVeto()];
    private static readonly IVeto[] OfDenials = [new NegationVeto()];

    /// <summary>The first such pair among the facts of a story, the best first; null when there is none.</summary>
    public static (Fact One, Fact Other)? Find(IReadOnlyList<Fact> facts)
    {
        var stating = facts.Take(MostFacts).ToList();
        for (var i = 0; i < stating.Count; i++)
        {
            for (var j = i + 1; j < stating.Count; j++)
            {
                if (Contradict(stating[i].Best, stating[j].Best))
                {
                    return IsFirst(stating[i].Best, stating[j].Best) ? (stating[i], stating[j]) : (stating[j], stating[i]);
                }
            }
        }

        return null;
    }

    /// <summary>What points back stands behind what does not, else the later behind the earlier.</summary>
    private static bool IsFirst(NewsSentence one, NewsSentence other) =>
        one.LeansBack == other.LeansBack ? (one.Passage.Date ?? default) <= (other.Passage.Date ?? default) : other.LeansBack;

    /// <summary>Whether each says something else of the same. One of them may point back, to what both are about.</summary>
    public static bool Contradict(NewsSentence one, NewsSentence other) =>
        one.Passage.DocumentId != other.Passage.DocumentId
        && !(one.LeansBack && other.LeansBack)
        && (one.Denies != other.Denies || AreOther(one.Numbers, other.Numbers))
        && !OtherSubject.Are(one.Said, other.Said)
        && AreAgainst(one.Said, other.Said, one.LeansBack || other.LeansBack ? SameUnnamed : SameSubject);

    /// <summary>Whether two sources speak of the same and one denies something else of it: then both hold, and neither repeats the other.</summary>
    public static bool BothHold(NewsSentence one, NewsSentence other) =>
        one.Passage.DocumentId != other.Passage.DocumentId
        && one.Denies != other.Denies
        && Overlap.Reaches(one.Said, other.Said, SameSubject, SameSubject)
        && !Contradict(one, other);

    private static bool AreAgainst(NewsSentence one, NewsSentence other, double same) =>
        Overlap.Reaches(one, other, same, same)
        && ((Contrary.Deny(one, other) && Object(one, other, OfDenials)) || (AreOther(one.Numbers, other.Numbers) && DifferInFigures(one, other)));

    /// <summary>Other days are always of one kind.</summary>
    private static bool DifferInFigures(NewsSentence one, NewsSentence other) =>
        Object(one, other, FigureKinds.MayDiffer(one.Snippet, other.Snippet) ? OfFigures : OfDays);

    private static bool AreOther(FactNumbers one, FactNumbers other) => !one.IsEmpty && !other.IsEmpty && !one.Same(other);

    private static bool Object(NewsSentence one, NewsSentence other, IVeto[] vetoes) => Objects(one, other, vetoes) && Objects(other, one, vetoes);

    private static bool Objects(NewsSentence claim, NewsSentence evidence, IVeto[] vetoes)
    {
        var alone = new Evidence(evidence.Passage with { Text = evidence.Text, Start = evidence.Start });
        return new ClaimReading(Snippet.Of(claim.Text), EvidenceText.All([alone]), TermRarity.Shipped).Best is { } view
            && vetoes.Any(veto => veto.Check(view.Comparison)?.Verdict == Verdict.Contradicted);
    }
}
