using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBriefing.Channels.Editions;

/// <summary>
/// Tells which item of an edition a reply speaks of, when it speaks of nothing else: "more on 3", "3?", "what about the
/// second item", "tell me more about the last one". Pure.
/// </summary>
public static partial class ItemWords
{
    private const int Longest = 80;

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly string[] Numbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The number of the item; null when the reply is none that is only about an item, or there is no such item.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="items">The numbers that there are, in the order shown.</param>
    public static int? Read(string text, IReadOnlyList<int> items)
    {
        if (text.Length > Longest || Whole().Match(text.Trim()) is not { Success: true } match || items.Count == 0)
        {
            return null;
        }

        var place = match.Groups["place"].Value.ToLowerInvariant();
        int? number = place switch
        {
            "last" => items[^1],
            _ when Array.IndexOf(Ordinals, place) is >= 0 and var at => at < items.Count ? items[at] : null,
            _ when Array.IndexOf(Numbers, place) is >= 0 and var at => at + 1,
            _ => int.TryParse(place.TrimEnd('s', 't', 'n', 'd', 'r', 'h'), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : null,
        };
        return number is { } found && items.Contains(found) ? found : null;
    }

    /// <summary>Whether the reply only names an item, be there one or not.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="isBelow">Whether it stands below the edition: elsewhere "what is 42?" is a question, and only "more on 42" means an item.</param>
    public static bool IsMeant(string text, bool isBelow) =>
        text.Length <= Longest && Whole().IsMatch(text.Trim()) && (isBelow || text.TrimStart().StartsWith("more ", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The reply says only where: perhaps a way of asking for more, then perhaps "item" or "number", then the place, and
    /// nothing behind it. A number alone counts too.
    /// </summary>
    [GeneratedRegex(
        @"^(?:and\s+|ok(?:ay)?,?\s+|please,?\s+)*(?:(?:(?:can|could)\s+you\s+)?(?:tell|give|show)\s+(?:me|us)\s+|(?:i|we)(?:'d|\s+would)\s+like\s+)?(?:(?:some\s+)?(?:more|details?|further\s+details?|background|everything)(?:\s+(?:on|about|of|for|to))?\s+|(?:what|how)\s+about\s+|what\s+is\s+|what's\s+|explain\s+|expand(?:\s+on)?\s+|about\s+|on\s+)?(?:the\s+)?(?:(?:item|number|no\.?|nr\.?|point|story|headline|#)\s*)?#?(?<place>\d{1,2}(?:st|nd|rd|th)?|last|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s+(?:one|item|point|story|headline))?(?:,?\s+please)?\s*[?.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Whole();
}
