using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Matching;

/// <summary>The different content terms of a claim with their weights.</summary>
internal sealed class ClaimTerms
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<double> weights = [];
    private readonly List<bool> names = [];

    /// <summary>Reads the terms of <paramref name="claim"/>.</summary>
    public ClaimTerms(Snippet claim)
    {
        for (var i = 0; i < claim.Words.Count; i++)
        {
            var weight = WordWeights.Of(claim, i);
            if (weight > 0 && places.TryAdd(claim.Words[i].Term, weights.Count))
            {
                weights.Add(weight);
                names.Add(claim.Words[i] is { IsCapitalised: true, Kind: WordKind.Content });
                Total += weight;
            }
        }
    }

    /// <summary>How many different terms there are.</summary>
    public int Count => weights.Count;

    /// <summary>The sum of their weights.</summary>
    public double Total { get; }

    /// <summary>The place of each term, from 0.</summary>
    public IReadOnlyDictionary<string, int> Places => places;

    /// <summary>The weight that the term of a place adds to a window in which it was not yet met; 0 when it adds nothing, or the place is -1.</summary>
    public double Mark(int place, int[] marks, int stamp)
    {
        if (place < 0 || marks[place] == stamp)
        {
            return 0;
        }

        marks[place] = stamp;
        return weights[place];
    }

    /// <summary>The weight of the names among the terms that a title bears.</summary>
    public double CoveredBy(HashSet<string> titleTerms, int[] marks, int stamp) =>
        titleTerms.Where(term => places.TryGetValue(term, out var place) && names[place]).Sum(term => Mark(places[term], marks, stamp));
}
