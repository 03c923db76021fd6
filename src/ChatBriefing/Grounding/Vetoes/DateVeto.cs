using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>Every date of the claim must be told by the window, in whatever form.</summary>
internal sealed class DateVeto : IVeto
{
    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
    {
        foreach (var date in comparison.Claim.Dates)
        {
            if (!IsTold(date, comparison.Wide) || (comparison.IsCopy && InPlace(date, comparison) is { } other && other.Clashes(date)))
            {
                return Object(date, comparison);
            }
        }

        return null;
    }

    private static bool IsTold(DateMention date, Snippet window) =>
        window.Dates.Any(date.IsToldBy)
        || (date.Year is { } year && window.Quantities.Any(q => q.Value == year) && window.Dates.Any((date with { Year = null }).IsToldBy));

    private static DateMention? InPlace(DateMention date, Comparison comparison)
    {
        var gap = comparison.Alignment.GapOf(date.FirstWord) ?? comparison.Alignment.GapOf(date.LastWord);
        return gap is null ? null : comparison.Window.Dates.FirstOrDefault(d => d.LastWord >= gap.WindowFrom && d.FirstWord < gap.WindowTo);
    }

    private static Objection Object(DateMention date, Comparison comparison)
    {
        var claimed = comparison.Claim.Written(date.FirstWord, date.LastWord + 1);
        var clash = InPlace(date, comparison) ?? (comparison.Window.Dates is [var only] && only.Clashes(date) ? only : null);
        return clash is null
            ? Objection.Lacks($"“{claimed}” in this place")
            : Objection.Says(comparison.Window.Written(clash.FirstWord, clash.LastWord + 1), claimed);
    }
}
