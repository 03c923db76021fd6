using System.Globalization;
using System.Text.RegularExpressions;
using ChatBriefing.Library;

namespace ChatBriefing.Channels.Proposals;

/// <summary>Tells how many pages or slides a document is known to have, from the addresses of its passages.</summary>
internal static partial class Extent
{
    /// <summary>"12 pages"; empty when the document counts none.</summary>
    public static string Of(IReadOnlyList<PassageSpan> passages)
    {
        var last = passages.Select(passage => Counted().Match(passage.Address)).Where(match => match.Success)
            .Select(match => (Unit: match.Groups["unit"].Value, Number: int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture)))
            .OrderByDescending(place => place.Number)
            .FirstOrDefault();
        return last.Number switch
        {
            0 => "",
            1 => $"1 {last.Unit}",
            var number => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {last.Unit}s"),
        };
    }

    [GeneratedRegex(@"^(?<unit>page|slide)s? (?:\d{1,6}–)?(?<last>\d{1,6})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
