using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Matching;

/// <summary>Which word of a window each word of a claim answers to, in order: the heaviest common subsequence, runs preferred.</summary>
internal sealed class Alignment
{
    /// <summary>Beyond this many pairs of words the window is cut short, so that hostile input cannot hold the check up.</summary>
    private const int MostPairs = 250_000;

    private const float Run = 0.6f;

    private readonly int[] places;

    private Alignment(int[] places, int windowWords)
    {
        this.places = places;
        Gaps = GapsOf(places, windowWords);
    }

    /// <summary>The places where claim and window differ, in order.</summary>
    public IReadOnlyList<Gap> Gaps { get; }

    /// <summary>Index of the window's word that answers to the claim's; -1 when none does.</summary>
    public int this[int claimWord] => places[claimWord];

    /// <summary>Share of the claim's words that stand in the window in runs of at least two.</summary>
    public double RunShare
    {
        get
        {
            var inRuns = 0;
            for (var i = 0; i < places.Length; i++)
            {
                var before = i > 0 && places[i] > 0 && places[i - 1] == places[i] - 1;
                var behind = i + 1 < places.Length && places[i] >= 0 && places[i + 1] == places[i] + 1;
                inRuns += before || behind ? 1 : 0;
            }

            return places.Length == 0 ? 0 : (double)inRuns / places.Length;
        }
    }

    /// <summary>Whether a word of the claim answers to the window's word.</summary>
    public bool Reaches(int windowWord) => Array.IndexOf(places, windowWord) >= 0;

    /// <summary>The gap that holds a word of the claim; null when the word stands in the window.</summary>
    public Gap? GapOf(int claimWord) => Gaps.FirstOrDefault(gap => claimWord >= gap.ClaimFrom && claimWord < gap.ClaimTo);

    /// <summary>Aligns a claim with a window.</summary>
    public static Alignment Of(List<Word> claim, List<Word> window)
    {
        var n = claim.Count;
        var m = Math.Min(window.Count, n == 0 ? 0 : MostPairs / n);

        // best[i, j]: the most that the words from i and from j on can reach; joined[i, j]: the same, when i answers to j.
        var best = new float[n + 1, m + 1];
        var joined = new float[n + 1, m + 1];
        var terms = window.ConvertAll(word => word.Term);
        for (var i = n - 1; i >= 0; i--)
        {
            var term = claim[i].Term;
            var weight = claim[i].IsContent ? 2 : 1;
            for (var j = m - 1; j >= 0; j--)
            {
                joined[i, j] = term == terms[j]
                    ? weight + Math.Max(best[i + 1, j + 1], joined[i + 1, j + 1] > 0 ? joined[i + 1, j + 1] + Run : 0)
                    : 0;
                best[i, j] = Math.Max(joined[i, j], Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        return new Alignment(Trace(best, joined, n, m), window.Count);
    }

    private static int[] Trace(float[,] best, float[,] joined, int n, int m)
    {
        var places = new int[n];
        Array.Fill(places, -1);
        for (int i = 0, j = 0; i < n && j < m;)
        {
            var isJoined = joined[i, j] > 0 && joined[i, j] >= best[i, j];
            var runsOn = joined[i, j] > 0 && i > 0 && j > 0 && places[i - 1] == j - 1 && joined[i, j] + Run >= best[i, j];
            if (isJoined || runsOn)
            {
                places[i++] = j++;
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return places;
    }

    private static List<Gap> GapsOf(int[] places, int windowWords)
    {
        var gaps = new List<Gap>();
        int claimFrom = 0, windowFrom = 0;
        for (var i = 0; i <= places.Length; i++)
        {
            var place = i == places.Length ? windowWords : places[i];
            if (place < 0)
            {
                continue;
            }

            if (i > claimFrom || place > windowFrom)
            {
                gaps.Add(new Gap(claimFrom, i, windowFrom, place, claimFrom > 0 && i < places.Length));
            }

            claimFrom = i + 1;
            windowFrom = place + 1;
        }

        return gaps;
    }
}
