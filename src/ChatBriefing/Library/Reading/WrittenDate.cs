using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Reading;

/// <summary>Reads dates whose order of day, month and year is beyond doubt; "03/04/2025" is not such a date.</summary>
internal static partial class WrittenDate
{
    /// <summary>A date in groups y, m (number or English name) and d, in a pattern that ignores case.</summary>
    public const string Pattern =
        """
        (?:(?<y>[0-9]{4})[-/](?<m>[0-9]{2})[-/](?<d>[0-9]{2})(?![0-9])
        """
        + "|(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[ ](?<m>" + Months + """)\.?,?[ ](?<y>[0-9]{4})(?![0-9])"""
        + "|(?<m>" + Months + """)\.?[ ](?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?[ ](?<y>[0-9]{4})(?![0-9])"""
        + "|(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日)";

    private const string Months =
        "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private static readonly string[] Names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The first date in the text as it is written there, whatever the zone; null when there is none.</summary>
    public static DateOnly? FirstIn(string? text) => text is null ? null : Of(Anywhere().Match(text));

    /// <summary>The date in the groups of a match of <see cref="Pattern"/>; null when no calendar has that day.</summary>
    public static DateOnly? Of(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var month = match.Groups["m"].Value;
        var number = char.IsAsciiDigit(month[0])
            ? int.Parse(month, CultureInfo.InvariantCulture)
            : 1 + Array.IndexOf(Names, month[..3].ToLowerInvariant());
        var iso = $"{match.Groups["y"].Value}-{number:00}-{match.Groups["d"].Value.PadLeft(2, '0')}";
        return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    [GeneratedRegex("(?<![0-9])" + Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anywhere();
}
