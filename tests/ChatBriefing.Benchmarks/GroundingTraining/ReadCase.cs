using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Scoring;
using ChatBriefing.Grounding.Vetoes;
using ChatBriefing.Library.Learning;

namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>A case with the figures of those of its claims that do not stand in the evidence word for word.</summary>
/// <param name="Case">The case.</param>
/// <param name="Readings">A reading of each such claim.</param>
/// <param name="Rows">The figures of each.</param>
internal sealed record ReadCase(LearningCase Case, IReadOnlyList<ClaimReading> Readings, IReadOnlyList<FeatureRow> Rows)
{
    /// <summary>The vetoes that object to any of its claims.</summary>
    public IEnumerable<string> Objections => Readings
        .SelectMany(reading => (reading.Best?.Objections ?? []).Select(pair => pair.Veto.GetType().Name).Concat(reading.Seam is null ? [] : [nameof(SeamVeto)])).Distinct();

    /// <summary>The lowest score of its claims at a level, as the check gives it; 1 where all stand in the evidence word for word.</summary>
    public double ScoreAt(Level level, IReadOnlyList<double> learned) =>
        Readings.Select((reading, at) => reading.Best is null ? 0 : level.ScoreOf(reading, learned[at])).DefaultIfEmpty(1).Min();

    /// <summary>Reads the cases with a table of rare terms.</summary>
    public static IReadOnlyList<ReadCase> All(IReadOnlyList<LearningCase> cases, TermRarity rarity)
    {
        var texts = cases.DistinctBy(item => item.Case.Source).ToDictionary(
            item => item.Case.Source, item => new Lazy<IReadOnlyList<EvidenceText>>(() => EvidenceText.All(item.Evidence)), StringComparer.Ordinal);
        var read = new ReadCase[cases.Count];
        Parallel.For(0, cases.Count, at => read[at] = Read(cases[at], texts[cases[at].Case.Source].Value, rarity));
        return read;
    }

    private static ReadCase Read(LearningCase item, IReadOnlyList<EvidenceText> texts, TermRarity rarity)
    {
        var readings = StatementChecker.ClaimsOf(new Statement(item.Case.Claim, item.Evidence))
            .Where(claim => VerbatimRule.Find(claim.Text, item.Evidence) is null)
            .Select(claim => new ClaimReading(Snippet.Of(claim.Text), texts, rarity))
            .ToList();
        return new ReadCase(item, readings, [.. readings.Select(ClaimFigures.Of)]);
    }
}
