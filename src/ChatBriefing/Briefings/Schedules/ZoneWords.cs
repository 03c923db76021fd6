namespace ChatBriefing.Briefings.Schedules;

/// <summary>Takes the time zone out of the words for a schedule.</summary>
internal static class ZoneWords
{
    private const int LongestName = 3;

    /// <summary>The zone's IANA name; null when none is named.</summary>
    /// <param name="tokens">The words; those of the zone are removed.</param>
    /// <param name="unknown">What was meant as a zone and is none; null otherwise.</param>
    public static string? Take(List<string> tokens, out string? unknown)
    {
        unknown = null;
        var slashed = tokens.FindIndex(token => token.Contains('/', StringComparison.Ordinal) && token.Length > 3 && token.All(letter => char.IsLetter(letter) || letter is '/' or '_' or '-' or '+'));
        if (slashed >= 0)
        {
            var name = tokens[slashed];
            Remove(tokens, slashed, 1);
            var found = ZoneNames.Find(name);
            unknown = found is null ? name : null;
            return found;
        }

        for (var length = Math.Min(LongestName, tokens.Count); length > 0; length--)
        {
            var first = tokens.Count - length;
            if (ZoneNames.Find(string.Join(' ', tokens.Skip(first)).TrimEnd('.', ')')) is { } zone)
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
        while (first > 0 && first <= tokens.Count && tokens[first - 1].ToLowerInvariant() is "in" or "zone" or "time" or "timezone")
        {
            tokens.RemoveAt(--first);
        }
    }
}
