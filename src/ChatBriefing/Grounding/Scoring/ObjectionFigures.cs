using ChatBriefing.Grounding.Vetoes;
using ChatBriefing.Library.Learning;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>What each veto says about the claim beside its best window: for the score an objection is one figure among others.</summary>
internal static class ObjectionFigures
{
    /// <summary>Adds them.</summary>
    public static void Add(FeatureRow row, ClaimReading reading)
    {
        var objections = reading.Best?.Objections ?? [];
        foreach (var veto in VetoList.All)
        {
            row[veto.GetType().Name] = objections.Any(pair => ReferenceEquals(pair.Veto, veto)) ? 1 : 0;
        }

        row["Seam"] = reading.Seam is null ? 0 : 1;
        row["Objections"] = objections.Count;
        row["Contradicted"] = objections.Any(pair => pair.Objection.Verdict == Verdict.Contradicted) ? 1 : 0;
        row["ObjectedEverywhere"] = reading.Views.Count == 0 ? 0 : reading.Views.Average(view => view.Objections.Count > 0 ? 1.0 : 0.0);
    }
}
