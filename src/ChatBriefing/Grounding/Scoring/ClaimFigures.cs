using ChatBriefing.Library.Learning;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>The figures of a claim from which the learned trees judge it. The names are those in the trees' file.</summary>
internal static class ClaimFigures
{
    /// <summary>All of them.</summary>
    public static FeatureRow Of(ClaimReading reading)
    {
        var row = new FeatureRow();
        CoverageFigures.Add(row, reading);
        StretchFigures.Add(row, reading);
        SequenceFigures.Add(row, reading);
        DutyFigures.Add(row, reading);
        ContextFigures.Add(row, reading);
        PronounFigures.Add(row, reading);
        ObjectionFigures.Add(row, reading);
        FormFigures.Add(row, reading);
        return row;
    }
}
