using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ChatBriefing.Briefings.Schedules;

/// <summary>
/// Names of offsets from UTC that people take for a zone ("CET", "UTC+1"). A schedule needs a place: whoever writes "8:30 CET"
/// in winter means half past eight in summer too.
/// </summary>
internal static partial class OffsetNames
{
    private const string AnyCity = "Europe/Berlin";

    private static readonly FrozenDictionary<string, string> Cities = new Dictionary<string, string>
    {
        ["cet"] = "Europe/Berlin", ["cest"] = "Europe/Berlin", ["mez"] = "Europe/Berlin", ["mesz"] = "Europe/Berlin", ["bst"] = "Europe/London",
        ["wet"] = "Europe/Lisbon", ["west"] = "Europe/Lisbon", ["eet"] = "Europe/Athens", ["eest"] = "Europe/Athens", ["msk"] = "Europe/Moscow",
        ["est"] = "America/New_York", ["edt"] = "America/New_York", ["et"] = "America/New_York",
        ["cst"] = "America/Chicago", ["cdt"] = "America/Chicago", ["ct"] = "America/Chicago",
        ["mst"] = "America/Denver", ["mdt"] = "America/Denver", ["mt"] = "America/Denver",
        ["pst"] = "America/Los_Angeles", ["pdt"] = "America/Los_Angeles", ["pt"] = "America/Los_Angeles",
        ["ist"] = "Asia/Kolkata", ["jst"] = "Asia/Tokyo", ["kst"] = "Asia/Seoul", ["sgt"] = "Asia/Singapore", ["hkt"] = "Asia/Hong_Kong",
        ["aest"] = "Australia/Sydney", ["aedt"] = "Australia/Sydney", ["nzst"] = "Pacific/Auckland", ["nzdt"] = "Pacific/Auckland",
    }.ToFrozenDictionary();

    /// <summary>A zone whose clocks show it for a part of the year; null when the word names no offset.</summary>
    public static string? CityFor(string word) =>
        Cities.TryGetValue(word.ToLowerInvariant(), out var city) ? city : Offset().IsMatch(word) ? AnyCity : null;

    [GeneratedRegex(@"^(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Offset();
}
