using System.Collections.Frozen;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>
/// Finds time zones by what people call them: an IANA name in any case ("europe/berlin"), a city ("Berlin", "New York"),
/// UTC, or the name that Windows uses.
/// </summary>
public static class ZoneNames
{
    private const int Nearest = 3;
    private const int ShortName = 4;

    /// <summary>Cities that people name and the zone database does not.</summary>
    private static readonly FrozenDictionary<string, string> OtherCities = new Dictionary<string, string>
    {
        ["munich"] = "Europe/Berlin", ["hamburg"] = "Europe/Berlin", ["frankfurt"] = "Europe/Berlin", ["cologne"] = "Europe/Berlin",
        ["milan"] = "Europe/Rome", ["barcelona"] = "Europe/Madrid", ["geneva"] = "Europe/Zurich", ["edinburgh"] = "Europe/London", ["kyiv"] = "Europe/Kyiv",
        ["san francisco"] = "America/Los_Angeles", ["seattle"] = "America/Los_Angeles", ["boston"] = "America/New_York",
        ["washington"] = "America/New_York", ["miami"] = "America/New_York", ["atlanta"] = "America/New_York", ["houston"] = "America/Chicago",
        ["dallas"] = "America/Chicago", ["montreal"] = "America/Toronto", ["rio de janeiro"] = "America/Sao_Paulo",
        ["delhi"] = "Asia/Kolkata", ["new delhi"] = "Asia/Kolkata", ["mumbai"] = "Asia/Kolkata", ["bangalore"] = "Asia/Kolkata",
        ["beijing"] = "Asia/Shanghai", ["osaka"] = "Asia/Tokyo", ["abu dhabi"] = "Asia/Dubai", ["tel aviv"] = "Asia/Jerusalem",
        ["cape town"] = "Africa/Johannesburg", ["canberra"] = "Australia/Sydney", ["wellington"] = "Pacific/Auckland",
    }.ToFrozenDictionary();

    private static readonly Lazy<FrozenDictionary<string, string>> Known = new(Read);

    /// <summary>The IANA name of the zone; null when there is none called so. Names of fixed offsets that people take for a zone ("EST") are none.</summary>
    public static string? Find(string name)
    {
        var key = KeyOf(name);
        if (key is "utc" or "gmt" or "z" or "etc/utc")
        {
            return "UTC";
        }

        if (Known.Value.TryGetValue(key, out var known) || (OtherCities.TryGetValue(key, out known) && Exists(known)))
        {
            return known;
        }

        // Older names ("Asia/Calcutta") are not listed and are found all the same.
        return name.Contains('/', StringComparison.Ordinal) && Exists(name.Trim()) ? name.Trim()
            : TimeZoneInfo.TryConvertWindowsIdToIanaId(name.Trim(), out var iana) && Exists(iana) ? iana
            : null;
    }

    /// <summary>Names that are written much like it, the nearest first; none when nothing is like it.</summary>
    public static IReadOnlyList<string> Near(string name)
    {
        var key = KeyOf(name);

        // Of a short word two other letters make any word.
        var most = key.Length <= ShortName ? 1 : Math.Max(2, key.Length / 3);
        return
        [
            .. from pair in Known.Value
               let steps = EditDistance.Between(key, pair.Key)
               where steps <= most
               orderby steps, pair.Value.Length, pair.Value
               group pair by pair.Value into zone
               select zone.Key,
        ];
    }

    /// <summary>One line that says that the zone is not known and names what may be meant.</summary>
    public static string Unknown(string name)
    {
        if (OffsetNames.CityFor(name.Trim()) is { } city)
        {
            return $"\"{name.Trim()}\" is an offset, and clocks change: name a city, for example {city}";
        }

        var near = Near(name).Take(Nearest).ToList();
        var hint = near is [] ? "name a city or an IANA zone, as \"Berlin\" or \"America/New_York\"" : $"did you mean {string.Join(" or ", near)}?";
        return $"The time zone \"{name.Trim()}\" is not known: {hint}";
    }

    private static bool Exists(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out _);

    private static string KeyOf(string name) => name.Trim().Replace('_', ' ').ToLowerInvariant();

    private static FrozenDictionary<string, string> Read()
    {
        var ids = TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)
            .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        var known = ids.ToDictionary(KeyOf);
        foreach (var id in ids)
        {
            known.TryAdd(KeyOf(id[(id.LastIndexOf('/') + 1)..]), id);
        }

        return known.ToFrozenDictionary();
    }
}
