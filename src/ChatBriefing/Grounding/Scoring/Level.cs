using ChatBriefing.Grounding.Vetoes;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>What a <see cref="Strictness"/> asks of a claim. The figures were chosen on held-out sources, see docs/decisions/0005.</summary>
internal sealed class Level
{
    /// <summary>What a veto stopped scores below the threshold, so that the score agrees with the verdict.</summary>
    private const double Below = 0.98;

    private static readonly Level Strict = new(0.83, [], []);

    /// <summary>Where a claim is put in other words, some vetoes find differences that change nothing; for the score they are figures still.</summary>
    private static readonly Level Balanced = new(
        0.5, [typeof(SubstitutionVeto), typeof(ModalityVeto), typeof(SpliceVeto), typeof(AgentVeto)],
        [typeof(NegationVeto), typeof(QuantityWordVeto), typeof(DateVeto), typeof(NameVeto), typeof(DroppedLeadVeto)]);

    private static readonly Level Lenient = new(
        0.35, [typeof(SubstitutionVeto), typeof(ModalityVeto), typeof(SpliceVeto), typeof(AgentVeto), typeof(DroppedLeadVeto)],
        [typeof(NegationVeto), typeof(QuantityWordVeto), typeof(DateVeto), typeof(NameVeto), typeof(NumberVeto), typeof(AntonymVeto), typeof(SpeakerVeto)]);

    private readonly Type[] never;
    private readonly Type[] inCopies;

    private Level(double threshold, Type[] never, Type[] inCopies)
    {
        Threshold = threshold;
        this.never = never;
        this.inCopies = inCopies;
    }

    /// <summary>A claim with a lower score is not let through.</summary>
    public double Threshold { get; }

    /// <summary>What a strictness asks.</summary>
    public static Level Of(Strictness strictness) => strictness switch
    {
        Strictness.Lenient => Lenient,
        Strictness.Balanced => Balanced,
        _ => Strict,
    };

    /// <summary>The first objection that stops a claim whatever its score; null when there is none.</summary>
    public Objection? Stop(ClaimReading reading) =>
        reading.Seam ?? reading.Best?.Objections.Where(pair => Stops(pair.Veto.GetType(), reading)).Select(pair => pair.Objection).FirstOrDefault();

    /// <summary>The score of a claim at this level, given what the trees say.</summary>
    public double ScoreOf(ClaimReading reading, double learned) => Stop(reading) is null ? learned : Math.Min(learned, Below * Threshold);

    private bool Stops(Type veto, ClaimReading reading) =>
        !never.Contains(veto) && (!inCopies.Contains(veto) || reading.Best!.Comparison.IsCopy);
}
