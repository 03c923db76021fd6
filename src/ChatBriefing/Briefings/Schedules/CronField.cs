using System.Globalization;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>One field of a cron expression, spelt out.</summary>
internal static class CronField
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The numbers it stands for, in order; null when it is no list of numbers ("L", "MON#1").</summary>
    /// <param name="field">The field.</param>
    /// <param name="least">The least number.</param>
    /// <param name="most">The greatest number.</param>
    public static IReadOnlyList<int>? Numbers(string field, int least, int most)
    {
        var numbers = new SortedSet<int>();
        foreach (var part in field.Split(','))
        {
            var (range, step) = part.Split('/') is [var before, var after] ? (before, NumberOf(after)) : (part, 1);
            var (from, to) = range switch
            {
                "*" or "?" => (least, most),
                _ when range.Split('-') is [var first, var last] => (NumberOf(first), NumberOf(last)),
                _ => (NumberOf(range), part.Contains('/', StringComparison.Ordinal) ? most : NumberOf(range)),
            };
            if (from is not { } start || to is not { } end || step is not > 0)
            {
                return null;
            }

            // A range may pass the end, as FRI-MON does.
            var count = (end >= start ? end : end + most - least + 1) - start;
            for (var at = 0; at <= count; at += step.Value)
            {
                numbers.Add(((start + at - least) % (most - least + 1)) + least);
            }
        }

        return [.. numbers];
    }

    private static int? NumberOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var name = text.ToLowerInvariant();
        return Array.IndexOf(Months, name) is >= 0 and var month ? month + 1 : name.Length == 3 ? DayNames.Find(name) : null;
    }
}
