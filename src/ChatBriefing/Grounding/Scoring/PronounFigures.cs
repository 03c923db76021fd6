using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Learning;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>Whether the persons whom a claim speaks of by pronoun ("she", "they", "we") occur as such in the evidence.</summary>
internal static class PronounFigures
{
    private static readonly string[][] Families =
    [
        ["he", "him", "his", "himself"], ["she", "her", "hers", "herself"], ["they", "them", "their", "theirs", "themselves"],
        ["i", "me", "my", "mine", "myself"], ["we", "us", "our", "ours", "ourselves"], ["you", "your", "yours", "yourself"],
    ];

    /// <summary>Adds them.</summary>
    public static void Add(FeatureRow row, ClaimReading reading)
    {
        var claimed = Counts(reading.Claim);
        var window = reading.Best is { } best ? Counts(best.Comparison.Candidate.Text.Whole) : new int[Families.Length];
        var all = new int[Families.Length];
        foreach (var counts in reading.Evidence.Select(text => Counts(text.Whole)))
        {
            for (var family = 0; family < all.Length; family++)
            {
                all[family] += counts[family];
            }
        }

        row["PronounsMissed"] = Enumerable.Range(0, all.Length).Count(family => claimed[family] > 0 && window[family] == 0);
        row["PronounsMissedAll"] = Enumerable.Range(0, all.Length).Count(family => claimed[family] > 0 && all[family] == 0);
        row["PronounsRarest"] = Enumerable.Range(0, 3).Where(family => claimed[family] > 0)
            .Select(family => (all[family] + 0.5) / (all[0] + all[1] + all[2] + 1.5)).DefaultIfEmpty(1).Min();
    }

    private static int[] Counts(Snippet snippet)
    {
        var counts = new int[Families.Length];
        foreach (var word in snippet.Words)
        {
            var family = Array.FindIndex(Families, family => family.Contains(word.Lower));
            if (family >= 0)
            {
                counts[family]++;
            }
        }

        return counts;
    }
}
