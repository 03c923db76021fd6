namespace ChatBriefing.Grounding.Scoring;

/// <summary>
/// Runs of two and three words and pairs of near ones, each as one number. Words are given by the places of their terms
/// in a claim, of which there are at most <see cref="MostPlaces"/>; what holds a word of place -1 is left out.
/// </summary>
internal static class WordGrams
{
    /// <summary>A claim has 400 words at most; three such places fit into one number.</summary>
    public const int MostPlaces = 1024;

    /// <summary>The number of two words in a row.</summary>
    public static int Two(int first, int second) => (first * MostPlaces) + second;

    /// <summary>All runs of two words.</summary>
    public static HashSet<int> Twos(int[] places)
    {
        var grams = new HashSet<int>();
        for (var i = 0; i + 1 < places.Length; i++)
        {
            if (places[i] >= 0 && places[i + 1] >= 0)
            {
                grams.Add(Two(places[i], places[i + 1]));
            }
        }

        return grams;
    }

    /// <summary>All runs of three words.</summary>
    public static HashSet<int> Threes(int[] places)
    {
        var grams = new HashSet<int>();
        for (var i = 0; i + 2 < places.Length; i++)
        {
            if (places[i] >= 0 && places[i + 1] >= 0 && places[i + 2] >= 0)
            {
                grams.Add((Two(places[i], places[i + 1]) * MostPlaces) + places[i + 2]);
            }
        }

        return grams;
    }

    /// <summary>All pairs of words that stand at most <paramref name="reach"/> apart, in either order.</summary>
    public static HashSet<int> Near(int[] places, int reach)
    {
        var pairs = new HashSet<int>();
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = i + 1; j < places.Length && j <= i + reach && places[i] >= 0; j++)
            {
                if (places[j] >= 0)
                {
                    pairs.Add(Two(Math.Min(places[i], places[j]), Math.Max(places[i], places[j])));
                }
            }
        }

        return pairs;
    }
}
