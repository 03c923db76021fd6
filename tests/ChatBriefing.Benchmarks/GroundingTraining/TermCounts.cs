using System.Globalization;
using System.Text;
using ChatBriefing.Grounding.Scoring;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Benchmarks.GroundingTraining;

/// <summary>In how many of the sources each term occurs. Terms of fewer than three are left out: they are names and slips, and all alike rare.</summary>
/// <param name="Documents">Number of sources.</param>
/// <param name="Counts">The number of those that hold a term.</param>
internal sealed record TermCounts(int Documents, IReadOnlyDictionary<string, int> Counts)
{
    private const int Least = 3;

    /// <summary>Counts the terms of the cases' sources.</summary>
    public static TermCounts Of(IEnumerable<LearningCase> cases)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var sources = cases.Select(item => item.Case.Source).ToHashSet(StringComparer.Ordinal);
        foreach (var term in sources.SelectMany(Words.ContentTerms))
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return new TermCounts(sources.Count, counts.Where(count => count.Value >= Least).ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>The table that the score reads.</summary>
    public TermRarity ToRarity() => TermRarity.Of(Documents, Counts);

    /// <summary>The text of the table: the number of documents, then a line for each count with the terms that have it.</summary>
    public string ToText()
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{Documents}\n"));
        foreach (var group in Counts.GroupBy(count => count.Value, count => count.Key).OrderByDescending(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"{group.Key} {string.Join(' ', group.Order(StringComparer.Ordinal))}\n");
        }

        return text.ToString();
    }
}
