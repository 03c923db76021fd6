using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Tells figures that may stand for each other from those that count different things: "300 euros a month" and "2 million euros", "6 percent" and "150 euros".</summary>
internal static class FigureKinds
{
    /// <summary>Sources differ by less; by so much one has taken a million for a billion.</summary>
    private const decimal Farthest = 1000;

    /// <summary>Words between a figure and its unit, and one more: "250 extra euros".</summary>
    private const int UnitWords = 2;

    /// <summary>Whether a figure that only one names may be meant by one that only the other names.</summary>
    public static bool MayDiffer(Snippet one, Snippet other)
    {
        var (ones, others) = (Own(one, other), Own(other, one));
        return ones.Count == 0 || others.Count == 0 || ones.Exists(figure => others.Exists(against => AreOfOneKind(one, figure, other, against)));
    }

    private static List<Quantity> Own(Snippet snippet, Snippet other) =>
        [.. snippet.Quantities.Where(figure => figure.IsDuty && !snippet.Dates.Any(date => date.Holds(figure.FirstWord)) && !other.Quantities.Any(figure.Agrees))];

    private static bool AreOfOneKind(Snippet one, Quantity figure, Snippet other, Quantity against)
    {
        var (unit, otherUnit) = (UnitOf(one, figure), UnitOf(other, against));
        return IsNear(figure, against)
            && (unit == otherUnit || (unit.Length == 0 && !Counts(one, figure)) || (otherUnit.Length == 0 && !Counts(other, against)));
    }

    private static bool IsNear(Quantity figure, Quantity against) =>
        figure.Value is not > 0 || against.Value is not > 0 || Math.Max(figure.Value.Value, against.Value.Value) <= Farthest * Math.Min(figure.Value.Value, against.Value.Value);

    /// <summary>The unit, in one form for all times of the day and for all lengths of time; empty when none is told. "61 in all" counts no inches.</summary>
    private static string UnitOf(Snippet snippet, Quantity figure)
    {
        var unit = figure.Unit;
        for (var at = figure.LastWord + 1; unit.Length == 0 && at <= figure.LastWord + UnitWords && at < snippet.Words.Count && !snippet.IsCutBefore(at); at++)
        {
            unit = Units.OfSuffix(snippet.Words[at].Lower);
        }

        return unit switch
        {
            "in" or "am" or "pm" => "",
            "second" or "minute" or "hour" or "day" or "week" or "month" or "year" => "time",
            _ => unit,
        };
    }

    private static bool Counts(Snippet snippet, Quantity figure) =>
        figure.LastWord + 1 is var next && next < snippet.Words.Count && !snippet.IsCutBefore(next) && snippet.Words[next].Kind == WordKind.Content;
}
