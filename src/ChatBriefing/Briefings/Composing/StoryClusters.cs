using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>
/// Groups documents into stories: pairs that are alike are joined, the most alike first, as long as the two groups are alike
/// on the whole (average link), so that a chain of chance likenesses does not join what has nothing in common.
/// </summary>
internal static class StoryClusters
{
    /// <summary>Two documents, and two groups in the middle, are of one story from this cosine on; see docs/decisions/0019.</summary>
    public const double Alike = 0.22;

    /// <summary>A term in so large a part of many documents tells nothing about any of them.</summary>
    private const double CommonShare = 0.2;

    private const int FewDocuments = 20;

    /// <summary>The stories; each document is in one of them. Documents of different topics are never of one story.</summary>
    public static IReadOnlyList<Story> Of(IReadOnlyList<NewsDocument> documents)
    {
        var groups = Enumerable.Range(0, documents.Count).ToDictionary(at => at, at => new List<int> { at });
        var groupOf = Enumerable.Range(0, documents.Count).ToArray();
        var sums = documents.Select(document => new Dictionary<string, double>(document.Vector.Weights, StringComparer.Ordinal)).ToArray();
        foreach (var (one, other, _) in Pairs(documents))
        {
            var (into, from) = (groupOf[one], groupOf[other]);
            if (into == from || Mean(sums[into], groups[into].Count, sums[from], groups[from].Count) < Alike)
            {
                continue;
            }

            foreach (var (term, weight) in sums[from])
            {
                sums[into][term] = sums[into].GetValueOrDefault(term) + weight;
            }

            foreach (var at in groups[from])
            {
                groupOf[at] = into;
            }

            groups[into].AddRange(groups[from]);
            groups.Remove(from);
        }

        return [.. groups.OrderBy(group => group.Value.Min()).Select(group => Story.Of(group.Value.Order().Select(at => documents[at])))];
    }

    /// <summary>The mean cosine between the members of two groups.</summary>
    private static double Mean(Dictionary<string, double> one, int ones, Dictionary<string, double> other, int others)
    {
        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        return small.Sum(pair => pair.Value * large.GetValueOrDefault(pair.Key)) / (ones * others);
    }

    /// <summary>The pairs that are alike, the most alike first. Only documents that share a telling term are compared.</summary>
    private static List<(int One, int Other, double Cosine)> Pairs(IReadOnlyList<NewsDocument> documents)
    {
        var most = documents.Count < FewDocuments ? int.MaxValue : (int)(CommonShare * documents.Count);
        var places = new Dictionary<string, List<(int At, double Weight)>>(StringComparer.Ordinal);
        var telling = documents.Select(TellingTerms).ToArray();
        var pairs = new List<(int, int, double)>();
        for (var at = 0; at < documents.Count; at++)
        {
            var sums = new Dictionary<int, (double Cosine, int Shared)>();
            foreach (var (term, weight) in documents[at].Vector.Weights)
            {
                if (!places.TryGetValue(term, out var known))
                {
                    places.Add(term, known = []);
                }

                if (known.Count < most)
                {
                    foreach (var (other, otherWeight) in known)
                    {
                        var (cosine, shared) = sums.GetValueOrDefault(other);
                        sums[other] = (cosine + (weight * otherWeight), shared + (telling[at].Contains(term) && telling[other].Contains(term) ? 1 : 0));
                    }

                    known.Add((at, weight));
                }
            }

            pairs.AddRange(sums
                .Where(pair => pair.Value.Cosine >= Alike && pair.Value.Shared >= Overlap.FewestShared && documents[pair.Key].Topic == documents[at].Topic)
                .Select(pair => (pair.Key, at, pair.Value.Cosine)));
        }

        return [.. pairs.OrderByDescending(pair => pair.Item3).ThenBy(pair => pair.Item1).ThenBy(pair => pair.Item2)];
    }

    /// <summary>The terms of what may be told of a document: letters have their greetings in common, and the address below the name.</summary>
    private static HashSet<string> TellingTerms(NewsDocument document) =>
        [.. Words.ContentTerms(document.Version.Title), .. document.Sentences.Where(sentence => sentence.Fitness > 0).SelectMany(sentence => sentence.Terms)];
}
