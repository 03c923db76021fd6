namespace ChatBriefing.Briefings.Schedules;

/// <summary>Takes the time zone out of the words for a schedule: "Europe/Berlin", "New York time", "(Berlin)".</summary>
internal static class ZoneWords
{
    private const int LongestName = 3;

    /// <summary>The zone's IANA name; null when none is named.</summary>
    /// <param name="tokens">The words; those of the zone are removed.</param>
    /// <param name="unknown">What was meant as a zone and is none; null otherwise.</param>
    public static string? Take(List<string> tokens, out string? unknown)
    {
        unknown = null;
        var slashed = tokens.FindIndex(token => IsSlashed(Bare(token)));
        if (slashed >= 0)
        {
            var name = Bare(tokens[slashed]);
            Remove(tokens, slashed, 1);
            var found = ZoneNames.Find(name);
            unknown = found is null ? name : null;
            return found;
        }

        for (var end = tokens.Count; end > 0; end--)
        {
            if (MayEnd(tokens, end) && TakeBefore(tokens, end) is { } zone)
            {
                return zone;
            }
        }

        unknown = tokens.Select(Bare).FirstOrDefault(token => OffsetNames.CityFor(token) is not null);
        return null;
    }

    /// <summary>A city stands at the end, before "time", or in brackets; elsewhere it may be any word.</summary>
    private static bool MayEnd(List<string> tokens, int end) => end == tokens.Count || IsTime(tokens[end]) || tokens[end - 1][^1] is ')' or ']';

    private static string? TakeBefore(List<string> tokens, int end)
    {
        for (var length = Math.Min(LongestName, end); length > 0; length--)
        {
            var first = end - length;
            if (ZoneNames.Find(string.Join(' ', tokens.Skip(first).Take(length).Select(Bare))) is { } zone)
            {
                Remove(tokens, first, length);
                return zone;
            }
        }

        return null;
    }

    private static void Remove(List<string> tokens, int first, int count)
    {
        tokens.RemoveRange(first, count);
        while (first < tokens.Count && IsTime(tokens[first]))
        {
            tokens.RemoveAt(first);
        }

        while (first > 0 && (IsTime(tokens[first - 1]) || Bare(tokens[first - 1]).ToLowerInvariant() is "in" or "the"))
        {
            tokens.RemoveAt(--first);
        }
    }

    private static bool IsTime(string token) => Bare(token).ToLowerInvariant() is "time" or "timezone" or "zone";

    private static bool IsSlashed(string token) =>
        token.Contains('/', StringComparison.Ordinal) && token.Length > 3 && token.All(letter => char.IsLetter(letter) || letter is '/' or '_' or '-' or '+');

    private static string Bare(string token) => token.Trim('(', ')', '[', ']', '"', '.');
}
