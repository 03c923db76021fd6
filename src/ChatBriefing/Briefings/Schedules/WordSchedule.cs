using System.Globalization;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>Makes a cron expression of words. Made for one reading.</summary>
internal sealed class WordSchedule
{
    private const string Understood = $"understood is {ScheduleReading.Examples}";

    /// <summary>Words of a zone's name after the first.</summary>
    private const int MostZoneWords = 2;

    private readonly SortedSet<int> weekdays = [];
    private readonly List<string> monthDays = [];
    private readonly List<string> nthDays = [];
    private readonly SortedSet<TimeOnly> times = [];
    private HolidayRule holidays = HolidayRule.Ignore;
    private bool isDaily;
    private bool isWeekly;
    private bool isMonthly;
    private int everyHours;
    private int wanted;
    private string error = "";

    /// <summary>Reads the words, without those of zone and holidays.</summary>
    public WordReading Read(IReadOnlyList<string> tokens)
    {
        var words = new WordList(tokens);
        while (error.Length == 0 && words.Take() is { } word)
        {
            if (!TryDay(word, words) && !TryPace(word, words) && !TryTime(word, words))
            {
                // Only what stands last can have been meant as a zone.
                var rest = string.Join(' ', words.Rest.Prepend(word));
                error = words.Rest.Count <= MostZoneWords && ZoneNames.Near(rest) is [_, ..] ? ZoneNames.Unknown(rest) : $"\"{word}\" was not understood; {Understood}";
            }
        }

        var cron = error.Length == 0 ? Cron() : null;
        return new WordReading(cron, holidays, error);
    }

    private bool TryDay(string word, WordList words)
    {
        if (DayNames.Find(word) is { } day)
        {
            var to = words.TakeRangeEnd();
            weekdays.UnionWith(to is { } end ? DayNames.Range(day, end) : [day]);
            return true;
        }

        if (word.Split('-', '–') is [var first, var last] && DayNames.Find(first) is { } from && DayNames.Find(last) is { } until)
        {
            weekdays.UnionWith(DayNames.Range(from, until));
            return true;
        }

        switch (word)
        {
            case "weekday" or "weekdays":
                weekdays.UnionWith(DayNames.Range(1, 5));
                return true;
            case "workday" or "workdays":
                Working();
                return true;
            case "working" or "business" when words.TakeIf("day") || words.TakeIf("days"):
                Working();
                return true;
            case "weekend" or "weekends":
                weekdays.UnionWith([0, 6]);
                return true;
            default:
                return Ordinals.Find(word) is { } number && OfMonth(number, words);
        }
    }

    private void Working()
    {
        weekdays.UnionWith(DayNames.Range(1, 5));
        holidays = HolidayRule.Skip;
    }

    private bool OfMonth(int number, WordList words)
    {
        if (words.TakeIf("workday") || words.TakeIf("weekday") || ((words.TakeIf("working") || words.TakeIf("business")) && words.TakeIf("day")))
        {
            monthDays.Add(number == Ordinals.Last ? "LW" : "1W");
            holidays = HolidayRule.NextWorkingDay;
            error = number is 1 or Ordinals.Last ? "" : $"Of the working days of a month only the first and the last are understood; {Understood}";
        }
        else if (words.TakeDayName() is { } day)
        {
            nthDays.Add(number == Ordinals.Last ? $"{day}L" : $"{day}#{number}");
            error = number is Ordinals.Last or (>= 1 and <= 5) ? "" : $"A month has no {number}th {DayNames.Full[day]}";
        }
        else
        {
            words.TakeIf("day");
            monthDays.Add(number == Ordinals.Last ? "L" : number.ToString(CultureInfo.InvariantCulture));
        }

        return true;
    }

    private bool TryPace(string word, WordList words)
    {
        switch (word)
        {
            case "daily" or "everyday" or "days":
                return isDaily = true;
            case "day":
                if (words.TakeMonthDay() is { } day)
                {
                    monthDays.Add(day.ToString(CultureInfo.InvariantCulture));
                    return true;
                }

                return isDaily = true;
            case "weekly" or "week":
                return isWeekly = true;
            case "monthly" or "month":
                return isMonthly = true;
            case "twice" or "thrice":
                wanted = word == "twice" ? 2 : 3;
                return true;
            case "hourly" or "hour":
                everyHours = 1;
                return true;
            case "other" or "biweekly" or "fortnightly" or "fortnight" or "quarterly" or "quarter" or "yearly" or "annually" or "year":
                error = $"\"{word}\" cannot be scheduled; {Understood}";
                return true;
            case "minute" or "minutes" or "minutely":
                error = $"A briefing cannot come every few minutes; {Understood}";
                return true;
            default:
                return false;
        }
    }

    private bool TryTime(string word, WordList words)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            if (words.TakeIf("hours") || words.TakeIf("hrs"))
            {
                everyHours = count;
                error = count > 0 && 24 % count == 0 ? "" : $"Every {count} hours does not fit into a day: 1, 2, 3, 4, 6, 8 or 12 do";
                return true;
            }

            if (words.TakeIf("minutes") || words.TakeIf("min") || words.TakeIf("mins"))
            {
                return TryPace("minutes", words);
            }

            if (words.Next is "days" or "weeks" or "months" or "years")
            {
                error = $"Every {count} {words.Next} cannot be scheduled; {Understood}";
                return true;
            }

            // "Three times a day at 9, 13 and 17": the times must say which.
            if (words.TakeIf("times"))
            {
                wanted = count;
                return true;
            }
        }

        if (word is "24:00" or "24.00" or "24h" or "2400")
        {
            error = $"\"{word}\" is the end of a day: write 0:00, and the day that begins then";
            return true;
        }

        if (TimeWords.Read(word, words.Next, out var takesNext) is not { } time)
        {
            return false;
        }

        if (takesNext)
        {
            words.Take();
        }

        return times.Add(time) || true;
    }

    private string? Cron()
    {
        var kinds = (weekdays.Count > 0 || isWeekly ? 1 : 0) + (monthDays.Count + nthDays.Count > 0 || isMonthly ? 1 : 0) + (isDaily ? 1 : 0);
        error = true switch
        {
            _ when kinds > 1 => $"The words name days of more than one kind; {Understood}",
            _ when isWeekly && weekdays.Count == 0 => "On which day of the week? For example \"Mondays 9am\"",
            _ when isMonthly && monthDays.Count + nthDays.Count == 0 => "On which day of the month? For example \"monthly on the 15th at 10\"",
            _ when monthDays.Count > 0 && nthDays.Count > 0 => $"Days of the month and weekdays of the month cannot be mixed; {Understood}",
            _ when nthDays.Count > 1 || (monthDays.Count > 1 && monthDays.Exists(day => day is "L" or "LW" or "1W")) => "Only one such day a month can be named: make a subscription for each",
            _ when times.Count == 0 && everyHours == 0 => "At what time? For example \"weekdays 8:30\"",
            _ when everyHours == 0 && Named() < wanted => isWeekly || isMonthly
                ? "Name each day, for example \"Mondays and Thursdays 9:00\" or \"monthly on the 1st and 15th at 10\""
                : "Name each time, for example \"daily at 9 and 15\"",
            _ when times.Count > 0 && everyHours > 0 => "Either name times or say how many hours lie between, not both",
            _ when times.Select(time => time.Minute).Distinct().Count() > 1 => "Times of one schedule must have the same minutes, as 8:30 and 17:30: make a subscription for each",
            _ => "",
        };
        if (error.Length > 0)
        {
            return null;
        }

        var clock = everyHours switch
        {
            0 => $"{times.Min.Minute} {string.Join(',', times.Select(time => time.Hour))}",
            1 => "0 *",
            _ => $"0 */{everyHours}",
        };
        var days = weekdays.Count > 0 ? WeekdaysText() : nthDays is [var nth] ? nth : "*";
        return $"{clock} {(monthDays.Count > 0 ? string.Join(',', monthDays.Distinct()) : "*")} * {days}";
    }

    /// <summary>How often it comes by the days and times that were named: in the week or month when that is said, else in a day.</summary>
    private int Named() => times.Count * (isWeekly ? weekdays.Count : isMonthly ? monthDays.Count + nthDays.Count : 1);

    private string WeekdaysText() => weekdays.Count == 7 ? "*" : weekdays.SetEquals([1, 2, 3, 4, 5]) ? "1-5" : string.Join(',', weekdays);
}
