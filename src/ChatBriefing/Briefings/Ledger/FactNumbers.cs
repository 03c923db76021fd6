using System.Globalization;
using ChatBriefing.Grounding.Matching;

namespace ChatBriefing.Briefings.Ledger;

/// <summary>The figures and dates of a sentence in one form, by which a changed figure is told from the same one written otherwise.</summary>
/// <param name="All">Each in one form ("3000", "d2025-10-15", "w3"), once, in order of the alphabet.</param>
internal sealed record FactNumbers(IReadOnlyList<string> All)
{
    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => All.Count == 0;

    /// <summary>Reads them.</summary>
    public static FactNumbers Of(Snippet snippet)
    {
        var dates = snippet.Dates;
        var figures = snippet.Quantities
            .Where(quantity => quantity.IsDuty && !dates.Any(date => date.Holds(quantity.FirstWord)))
            .Select(quantity => quantity.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? quantity.Raw);
        var days = dates.Select(date => date.Day is null && date.Month is null && date.Year is null
            ? $"w{date.Weekday}"
            : $"d{date.Year}-{date.Month}-{date.Day}");
        return new FactNumbers([.. figures.Concat(days).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Whether both name the same.</summary>
    public bool Same(FactNumbers other) => All.SequenceEqual(other.All);
}
