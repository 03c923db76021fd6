using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Learning;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>How far a claim's words stand in the evidence in the same order: runs, pairs and triples.</summary>
internal static class SequenceFigures
{
    private const int PairReach = 3;

    /// <summary>Adds them.</summary>
    public static void Add(FeatureRow row, ClaimReading reading)
    {
        var comparison = reading.Best?.Comparison;
        var words = reading.Claim.Words;
        row["RunShare"] = comparison?.RunShare ?? 0;
        row["LongestRun"] = comparison is null ? 0 : LongestRun(comparison.Alignment, words.Count);
        row["LongestRunShare"] = row["LongestRun"] / Math.Max(1, words.Count);
        row["AlignedContent"] = comparison is null ? 0 : ShareOf(words, i => comparison.Alignment[i] >= 0);
        row["Gaps"] = comparison?.Alignment.Gaps.Count(gap => gap.HasClaimWords) ?? 0;
        row["InnerGaps"] = comparison?.Alignment.Gaps.Count(gap => gap is { IsInner: true, HasClaimWords: true, HasWindowWords: true }) ?? 0;
        row["DroppedInner"] = comparison?.Alignment.Gaps.Count(gap => gap is { IsInner: true, HasClaimWords: false }) ?? 0;
        row["WidestGap"] = comparison?.Alignment.Gaps.Max(gap => (int?)(gap.ClaimTo - gap.ClaimFrom)) ?? 0;
        row["IsCopy"] = comparison?.IsCopy == true ? 1 : 0;
        row["IsOneEdit"] = comparison?.IsOneEdit == true ? 1 : 0;
        row["Moved"] = comparison is null ? 0 : Moved(comparison);
        AddPairs(row, reading);
    }

    private static void AddPairs(FeatureRow row, ClaimReading reading)
    {
        var claim = reading.Claim.Words;
        var content = claim.Where(word => word.IsContent).Select(word => word.Term).ToList();
        var bigrams = Grams(claim, 2);
        var trigrams = Grams(claim, 3);
        var pairs = Pairs(content);
        var (foundTwo, foundThree, foundPairs) = (new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
        double bestTwo = 0, bestPairs = 0;
        foreach (var text in reading.Evidence)
        {
            var two = Grams(text.Words, 2).Intersect(bigrams).ToList();
            bestTwo = Math.Max(bestTwo, two.Count);
            foundTwo.UnionWith(two);
            foundThree.UnionWith(Grams(text.Words, 3).Intersect(trigrams));
            var near = Pairs([.. text.Words.Where(word => word.IsContent).Select(word => word.Term)]).Intersect(pairs).ToList();
            bestPairs = Math.Max(bestPairs, near.Count);
            foundPairs.UnionWith(near);
        }

        var joints = Enumerable.Range(0, Math.Max(0, claim.Count - 1)).Where(i => IsCovered(reading, i) && IsCovered(reading, i + 1)).ToList();
        row["JointsMissed"] = (double)joints.Count(i => !foundTwo.Contains(claim[i].Term + " " + claim[i + 1].Term)) / Math.Max(1, joints.Count);
        row["BigramsMissed"] = bigrams.Count - foundTwo.Count;
        row["BigramsPassage"] = bestTwo / Math.Max(1, bigrams.Count);
        row["BigramsAll"] = (double)foundTwo.Count / Math.Max(1, bigrams.Count);
        row["TrigramsAll"] = (double)foundThree.Count / Math.Max(1, trigrams.Count);
        row["PairsPassage"] = bestPairs / Math.Max(1, pairs.Count);
        row["PairsAll"] = (double)foundPairs.Count / Math.Max(1, pairs.Count);
    }

    private static bool IsCovered(ClaimReading reading, int word) =>
        reading.Cover.PlaceOf[word] is var place && (place < 0 || reading.Cover.InWindow[place]);

    private static HashSet<string> Grams(List<Word> words, int length)
    {
        var grams = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + length <= words.Count; i++)
        {
            grams.Add(length == 2 ? words[i].Term + " " + words[i + 1].Term : words[i].Term + " " + words[i + 1].Term + " " + words[i + 2].Term);
        }

        return grams;
    }

    /// <summary>Content terms that stand near each other, in either order.</summary>
    private static HashSet<string> Pairs(List<string> terms)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = i + 1; j < terms.Count && j <= i + PairReach; j++)
            {
                pairs.Add(string.CompareOrdinal(terms[i], terms[j]) < 0 ? terms[i] + " " + terms[j] : terms[j] + " " + terms[i]);
            }
        }

        return pairs;
    }

    private static int LongestRun(Alignment alignment, int words)
    {
        int longest = 0, here = 0;
        for (var i = 0; i < words; i++)
        {
            here = alignment[i] < 0 ? 0 : i > 0 && alignment[i - 1] == alignment[i] - 1 ? here + 1 : 1;
            longest = Math.Max(longest, here);
        }

        return longest;
    }

    /// <summary>Share of the content words that stand in the window, but in another order.</summary>
    private static double Moved(Comparison comparison)
    {
        var terms = comparison.Window.Words.Select(word => word.Term).ToHashSet(StringComparer.Ordinal);
        return ShareOf(comparison.Claim.Words, i => comparison.Alignment[i] < 0 && terms.Contains(comparison.Claim.Words[i].Term));
    }

    private static double ShareOf(List<Word> words, Func<int, bool> holds)
    {
        int all = 0, holding = 0;
        for (var i = 0; i < words.Count; i++)
        {
            all += words[i].IsContent ? 1 : 0;
            holding += words[i].IsContent && holds(i) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)holding / all;
    }
}
