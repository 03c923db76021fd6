using ChatBriefing.Library.Learning;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>How much of a claim's content occurs in its evidence, by rarity, by shape and by count.</summary>
internal static class CoverageFigures
{
    private const int SharedStem = 5;

    /// <summary>Adds them.</summary>
    public static void Add(FeatureRow row, ClaimReading reading)
    {
        var cover = reading.Cover;
        var total = Math.Max(cover.Total, 1e-6);
        row["CoverSentence"] = cover.BySentence / total;
        row["CoverWindow"] = cover.ByWindow / total;
        row["CoverPassage"] = cover.ByPassage / total;
        row["CoverAll"] = Sum(cover.Weights, cover.InAll) / total;
        row["CoverShape"] = reading.Candidates is [var best, ..] ? best.Coverage : 0;
        row["CoverCount"] = Share(cover.InWindow);
        row["CoverCountAll"] = Share(cover.InAll);
        row["Bearing"] = cover.Bearing;
        row["MissCount"] = cover.InWindow.Count(covered => !covered);
        row["MissCountAll"] = cover.InAll.Count(covered => !covered);
        row["MissWeight"] = cover.Total - cover.ByWindow;
        row["MissWeightAll"] = cover.Total - Sum(cover.Weights, cover.InAll);
        row["MissRarest"] = cover.Weights.Where((_, place) => !cover.InWindow[place]).DefaultIfEmpty().Max();
        row["MissRarestAll"] = cover.Weights.Where((_, place) => !cover.InAll[place]).DefaultIfEmpty().Max();
        AddSoft(row, reading, total);
    }

    /// <summary>Another form of a word or one of nearly the same meaning covers it too.</summary>
    private static void AddSoft(FeatureRow row, ClaimReading reading, double total)
    {
        var cover = reading.Cover;
        var soft = Sum(cover.Weights, cover.InAll);
        var hard = 0;
        var seen = new HashSet<int>();
        for (var i = 0; i < cover.PlaceOf.Length; i++)
        {
            var place = cover.PlaceOf[i];
            if (place < 0 || cover.InAll[place] || !seen.Add(place))
            {
                continue;
            }

            var match = reading.Evidence.Max(text => Math.Max(Lexicon.Match(reading.Claim.Words[i].Term, text.Terms), Akin(reading.Claim.Words[i].Term, text.Terms)));
            soft += match * cover.Weights[place];
            hard += match == 0 ? 1 : 0;
        }

        row["CoverSoft"] = soft / total;
        row["MissHard"] = hard;
    }

    private static double Akin(string term, HashSet<string> terms)
    {
        if (term.Length < SharedStem)
        {
            return 0;
        }

        var stem = term.AsSpan(0, SharedStem);
        foreach (var other in terms)
        {
            if (other.AsSpan().StartsWith(stem, StringComparison.Ordinal))
            {
                return 0.6;
            }
        }

        return 0;
    }

    private static double Share(bool[] covered) => covered.Length == 0 ? 0 : (double)covered.Count(one => one) / covered.Length;

    private static double Sum(IReadOnlyList<double> weights, bool[] covered) => weights.Where((_, place) => covered[place]).Sum();
}
