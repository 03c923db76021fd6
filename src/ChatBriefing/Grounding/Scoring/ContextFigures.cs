using ChatBriefing.Library.Learning;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>
/// Whether each name and number of a claim stands in the evidence among the claim's other words: one that was put in
/// another's place occurs in the document, but in other company.
/// </summary>
internal static class ContextFigures
{
    /// <summary>Content words on either side that are a name's company.</summary>
    private const int Near = 4;

    /// <summary>Adds them.</summary>
    public static void Add(FeatureRow row, ClaimReading reading)
    {
        var (worst, worstNear, anchors) = (1.0, 1.0, 0);
        var positions = Enumerable.Range(0, reading.Claim.Words.Count).Where(i => reading.Claim.Words[i].IsContent).ToList();
        for (var at = 0; at < positions.Count; at++)
        {
            var word = reading.Claim.Words[positions[at]];
            if (word.Kind == WordKind.Number || (word.IsCapitalised && word.Length > 1))
            {
                anchors++;
                worst = Math.Min(worst, Company(reading, word.Term, positions));
                worstNear = Math.Min(worstNear, Company(reading, word.Term, positions[Math.Max(0, at - Near)..Math.Min(positions.Count, at + Near + 1)]));
            }
        }

        row["Anchors"] = anchors;
        row["CompanyWorst"] = worst;
        row["CompanyNear"] = worstNear;
    }

    /// <summary>The greatest share of the other words that a sentence with this term holds.</summary>
    private static double Company(ClaimReading reading, string term, List<int> others)
    {
        var own = reading.Cover.PlaceOf[reading.Claim.Words.FindIndex(word => word.Term == term && word.IsContent)];
        var places = others.Select(i => reading.Cover.PlaceOf[i]).Distinct().Where(place => place != own).ToList();
        var total = places.Sum(place => reading.Cover.Weights[place]);
        if (places.Count == 0)
        {
            return 1;
        }

        return reading.Cover.SentencesWith(term).Select(sentence => places.Where(place => sentence[place]).Sum(place => reading.Cover.Weights[place]) / total).DefaultIfEmpty().Max();
    }
}
