namespace ChatBriefing.Server.Teams;

/// <summary>The ranges of the settings for Teams.</summary>
internal static class TeamsRanges
{
    /// <summary>What is out of range, each with the range.</summary>
    public static IEnumerable<string> Objections(TeamsOptions options)
    {
        (string Name, TimeSpan Value, double Least, double Most)[] spans =
        [
            (nameof(options.KeyPace), options.KeyPace, 0, 300),
            (nameof(options.CallTimeout), options.CallTimeout, 1, 60),
            (nameof(options.InvokeLimit), options.InvokeLimit, 1, 14),
            (nameof(options.StreamPace), options.StreamPace, 0, 5),
        ];
        (string Name, int Value, int Least, int Most)[] numbers =
        [
            (nameof(options.MaxBodyBytes), options.MaxBodyBytes, 64 << 10, 8 << 20),
            (nameof(options.MessageBytes), options.MessageBytes, 20 << 10, 100 << 10),
            (nameof(options.CardBytes), options.CardBytes, 8 << 10, 28 << 10),
            (nameof(options.TenantLimit), options.TenantLimit, 1, 1_000),
        ];
        foreach (var (name, value, least, most) in spans.Where(span => span.Value.TotalSeconds < span.Least || span.Value.TotalSeconds > span.Most))
        {
            yield return $"Teams:{name} is {value}: give {TimeSpan.FromSeconds(least)} to {TimeSpan.FromSeconds(most)}.";
        }

        foreach (var (name, value, least, most) in numbers.Where(number => number.Value < number.Least || number.Value > number.Most))
        {
            yield return $"Teams:{name} is {value}: give {least} to {most}.";
        }

        if (options.ThreadLimits.Count is not (0 or 4) || options.ThreadLimits.Any(limit => limit < 1))
        {
            yield return "Teams:ThreadLimits are four numbers from 1: posts within 1 s, 2 s, 30 s and an hour; leave them out for 7, 8, 60 and 1800.";
        }
    }
}
