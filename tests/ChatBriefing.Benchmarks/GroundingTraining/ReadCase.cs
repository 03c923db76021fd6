using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Scoring;
using ChatBriefing.Library.Learned;

namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>A case with the figures of those of its claims that do not stand in the evidence word for word.</summary>
/// <param name="Case">The case.</param>
/// <param name="Rows">A row for each such claim.</param>
/// <param name="Objections">The vetoes that object to any of them.</param>
internal sealed record ReadCase(LearningCase Case, IReadOnlyList<FeatureRow> Rows, IReadOnlyList<string> Objections)
{
    /// <summary>Reads the cases with a table of rare terms.</summary>
    public static IReadOnlyList<ReadCase> All(IReadOnlyList<LearningCase> cases, TermRarity rarity)
    {
        var texts = cases.DistinctBy(item => item.Case.Source).ToDictionary(
            item => item.Case.Source, item => new Lazy<IReadOnlyList<EvidenceText>>(() => [.. item.Evidence.Select(one => new EvidenceText(one))]), StringComparer.Ordinal);
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
        return new ReadCase(
            item,
            [.. readings.Select(ClaimFigures.Of)],
            [.. readings.SelectMany(reading => reading.Best?.Objections ?? []).Select(pair => pair.Veto.GetType().Name).Distinct()]);
    }
}
