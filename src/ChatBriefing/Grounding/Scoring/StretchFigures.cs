using ChatBriefing.Library.Learning;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>The worst stretches of a claim: what is made up stands together, while the words of a paraphrase are missing here and there.</summary>
internal static class StretchFigures
{
    private static readonly int[] Lengths = [3, 5, 8];

    /// <summary>Adds them.</summary>
    public static void Add(FeatureRow row, ClaimReading reading)
    {
        var cover = reading.Cover;
        int[] places = [.. cover.PlaceOf.Where(place => place >= 0)];
        foreach (var length in Lengths)
        {
            row["WorstAll" + length] = Worst(places, cover, cover.InAll, length);
            row["WorstWindow" + length] = Worst(places, cover, cover.InWindow, length);
        }

        row["HoleAll"] = LongestHole(places, cover, cover.InAll);
        row["HoleWindow"] = LongestHole(places, cover, cover.InWindow);
        row["TailAll"] = Worst(places.Length > 4 ? places[^4..] : places, cover, cover.InAll, 4);
        row["HeadAll"] = Worst(places.Length > 4 ? places[..4] : places, cover, cover.InAll, 4);
    }

    /// <summary>The least share that is covered of so many content words in a row; of all, when there are fewer.</summary>
    private static double Worst(int[] places, TermCover cover, bool[] covered, int length)
    {
        var worst = 1.0;
        for (var from = 0; from == 0 || from + length <= places.Length; from++)
        {
            double all = 0, found = 0;
            for (var i = from; i < Math.Min(places.Length, from + length); i++)
            {
                all += cover.Weights[places[i]];
                found += covered[places[i]] ? cover.Weights[places[i]] : 0;
            }

            worst = Math.Min(worst, all > 0 ? found / all : 0);
        }

        return worst;
    }

    private static double LongestHole(int[] places, TermCover cover, bool[] covered)
    {
        double longest = 0, here = 0;
        foreach (var place in places)
        {
            here = covered[place] ? 0 : here + cover.Weights[place];
            longest = Math.Max(longest, here);
        }

        return longest;
    }
}
