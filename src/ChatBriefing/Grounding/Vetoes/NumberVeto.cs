using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>Every number of the claim must stand in the window, count the same thing, and stand in the same place of a copied sentence.</summary>
internal sealed class NumberVeto : IVeto
{
    /// <inheritdoc/>
    public Objection? Check(Comparison comparison) =>
        comparison.Claim.Quantities
            .Where(q => !comparison.Claim.Dates.Any(date => date.Holds(q.FirstWord)))
            .Select(q => Missing(q, comparison) ?? Moved(q, comparison) ?? Misplaced(q, comparison))
            .FirstOrDefault(objection => objection is not null);

    private static Objection? Missing(Quantity wanted, Comparison comparison)
    {
        if (!wanted.IsDuty || comparison.Wide.Quantities.Any(wanted.Agrees))
        {
            return null;
        }

        var claimed = Written(comparison.Claim, wanted);
        var other = InPlace(wanted, comparison) ?? comparison.Window.Quantities.FirstOrDefault(q => q.SameNumber(wanted)) ?? Counting(wanted, comparison);
        return other is null ? Objection.Lacks($"“{claimed}”") : Objection.Says(Written(comparison.Window, other), claimed);
    }

    /// <summary>In a sentence that is otherwise copied, another number stands where this one stands.</summary>
    private static Objection? Moved(Quantity wanted, Comparison comparison) =>
        comparison.IsCopy && InPlace(wanted, comparison) is { } other && !other.SameNumber(wanted)
            ? Objection.Says(Written(comparison.Window, other), Written(comparison.Claim, wanted))
            : null;

    /// <summary>What the number counts in the claim is counted by another number, and never by this one, in the window.</summary>
    private static Objection? Misplaced(Quantity wanted, Comparison comparison)
    {
        if (!wanted.IsDuty || Counted(comparison.Claim, wanted) is not { } noun)
        {
            return null;
        }

        var counting = comparison.Window.Quantities.Where(q => Counted(comparison.Window, q) == noun).ToList();
        return counting.Count == 0 || counting.Any(wanted.SameNumber) || comparison.Window.Dates.Any(d => d.Holds(counting[0].FirstWord))
            ? null
            : Objection.Says(Written(comparison.Window, counting[0]) + " " + noun, Written(comparison.Claim, wanted) + " " + noun);
    }

    /// <summary>The window's number where this one stands, if only its unit differs too ("5 million" for "5 billion").</summary>
    private static Quantity? InPlace(Quantity wanted, Comparison comparison) =>
        Enumerable.Range(wanted.FirstWord, wanted.LastWord - wanted.FirstWord + 1)
            .Select(comparison.Alignment.GapOf)
            .FirstOrDefault(gap => gap is { HasWindowWords: true }) is { } gap
            ? comparison.Window.Quantities.FirstOrDefault(q => q.LastWord >= gap.WindowFrom && q.FirstWord < gap.WindowTo)
            : null;

    private static Quantity? Counting(Quantity wanted, Comparison comparison) =>
        Counted(comparison.Claim, wanted) is { } noun
            ? comparison.Window.Quantities.FirstOrDefault(q => Counted(comparison.Window, q) == noun)
            : null;

    private static string? Counted(Snippet snippet, Quantity quantity)
    {
        var next = quantity.LastWord + 1;
        return next < snippet.Words.Count && !snippet.IsCutBefore(next) && snippet.Words[next] is { Kind: Library.Text.WordKind.Content } word
            ? word.Term
            : null;
    }

    private static string Written(Snippet snippet, Quantity quantity)
    {
        var written = snippet.Written(quantity.FirstWord, quantity.LastWord + 1);
        return quantity.Unit switch
        {
            "%" => written + " %",
            "$" or "€" or "£" or "¥" or "₽" => quantity.Unit + written,
            _ => written,
        };
    }
}
