using System.Text.RegularExpressions;
using Cronos;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>Understands words for a schedule: "every weekday at 8:30", "Mondays 9am Berlin", "30 8 * * 1-5 Europe/Berlin".</summary>
public static partial class ScheduleWords
{
    private const int Longest = 200;
    private const int CronFields = 5;

    /// <summary>Reads them.</summary>
    /// <param name="words">What somebody wrote.</param>
    /// <param name="defaultZone">The zone when they name none.</param>
    /// <param name="leastGap">The least time between two runs; what is more often is refused.</param>
    public static ScheduleReading Read(string words, string defaultZone, TimeSpan leastGap)
    {
        if (words.Length > Longest || string.IsNullOrWhiteSpace(words))
        {
            return ScheduleReading.Wrong($"When is it due? Understood is {ScheduleReading.Examples}, each in at most {Longest} characters");
        }

        var holidays = HolidayWords.Take(words, out var rest);
        var tokens = Tokens().Matches(rest).Select(match => match.Value).ToList();
        var zone = ZoneWords.Take(tokens, out var unknown) ?? ZoneNames.Find(defaultZone);
        if (unknown is not null || zone is null)
        {
            return ScheduleReading.Wrong(ZoneNames.Unknown(unknown ?? defaultZone));
        }

        if (IsCron(tokens))
        {
            return Check(string.Join(' ', tokens), zone, holidays ?? HolidayRule.Ignore, leastGap);
        }

        var read = new WordSchedule().Read(tokens);
        return read.Cron is { } cron ? Check(cron, zone, holidays ?? read.Holidays, leastGap) : ScheduleReading.Wrong(read.Error);
    }

    private static ScheduleReading Check(string cron, string zone, HolidayRule holidays, TimeSpan leastGap)
    {
        if (!CronExpression.TryParse(cron, out var expression))
        {
            return ScheduleReading.Wrong($"\"{cron}\" is no cron expression of five fields (minute, hour, day, month, weekday); understood is {ScheduleReading.Examples}");
        }

        return CronGaps.Least(expression) switch
        {
            null => ScheduleReading.Wrong($"\"{cron}\" never comes to pass: change the day or the month"),
            { } gap when gap < leastGap => ScheduleReading.Wrong($"That is every {gap.TotalMinutes:0} minutes, and a briefing comes at most every {leastGap.TotalMinutes:0}: name fewer times"),
            _ => ScheduleReading.Of(new Schedule(cron, zone, holidays)),
        };
    }

    /// <summary>Five fields, or what begins like it: the first two of digits, stars and the signs between them.</summary>
    private static bool IsCron(List<string> tokens) =>
        tokens.Count >= CronFields - 1 && tokens.Take(2).All(token => CronField().IsMatch(token));

    [GeneratedRegex(@"[^\s,;]+(?:,[^\s,;]+)*", RegexOptions.None, 1000)]
    private static partial Regex Tokens();

    [GeneratedRegex(@"^[\d*][\d*/,\-]*$", RegexOptions.None, 1000)]
    private static partial Regex CronField();
}
