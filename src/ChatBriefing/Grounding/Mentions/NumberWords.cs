using System.Collections.Frozen;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>The values of English number words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> Units = Numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly FrozenDictionary<string, decimal> Ordinals = Numbered(
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        + "sixteenth seventeenth eighteenth nineteenth twentieth");

    private static readonly FrozenDictionary<string, decimal> Tens = "twenty thirty forty fifty sixty seventy eighty ninety"
        .Split(' ').Select((word, i) => (word, value: (i + 2) * 10m)).ToFrozenDictionary(x => x.word, x => x.value);

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1e3m, ["million"] = 1e6m, ["billion"] = 1e9m, ["trillion"] = 1e12m,
        ["k"] = 1e3m, ["m"] = 1e6m, ["mn"] = 1e6m, ["bn"] = 1e9m, ["b"] = 1e9m, ["tn"] = 1e12m,
    }.ToFrozenDictionary();

    /// <summary>"one" to "nineteen"; null for other words.</summary>
    public static decimal? Unit(string lower) => Units.TryGetValue(lower, out var value) ? value : null;

    /// <summary>"twenty" to "ninety"; null for other words.</summary>
    public static decimal? Ten(string lower) => Tens.TryGetValue(lower, out var value) ? value : null;

    /// <summary>"hundred" to "trillion", "dozen", and the letters written behind digits; null for other words.</summary>
    public static decimal? Scale(string lower) => Scales.TryGetValue(lower, out var value) ? value : null;

    /// <summary>"first" to "twentieth"; null for other words.</summary>
    public static decimal? Ordinal(string lower) => Ordinals.TryGetValue(lower, out var value) ? value : null;

    private static FrozenDictionary<string, decimal> Numbered(string words) =>
        words.Split(' ').Select((word, i) => (word, value: (decimal)i)).ToFrozenDictionary(x => x.word, x => x.value);
}
