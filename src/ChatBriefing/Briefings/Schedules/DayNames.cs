using System.Collections.Frozen;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>The days of the week, as people write them and as cron counts them (0 is Sunday).</summary>
internal static class DayNames
{
    /// <summary>Their names from Sunday on.</summary>
    public static readonly IReadOnlyList<string> Full = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly FrozenDictionary<string, int> Known = Read();

    /// <summary>The day's number; null when it is no day.</summary>
    public static int? Find(string word) => Known.TryGetValue(word, out var day) ? day : null;

    /// <summary>The days from one to another, over the end of the week where need be.</summary>
    public static IEnumerable<int> Range(int from, int to)
    {
        for (var day = from; ; day = (day + 1) % 7)
        {
            yield return day;
            if (day == to)
            {
                yield break;
            }
        }
    }

    private static FrozenDictionary<string, int> Read()
    {
        var known = new Dictionary<string, int> { ["tues"] = 2, ["thur"] = 4, ["thurs"] = 4, ["weds"] = 3 };
        for (var day = 0; day < Full.Count; day++)
        {
            var name = Full[day].ToLowerInvariant();
            known[name] = known[name + "s"] = known[name[..3]] = day;
        }

        return known.ToFrozenDictionary();
    }
}
