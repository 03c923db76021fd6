using System.Collections.Frozen;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Tells finite English verbs by a list of the common ones and by their endings.</summary>
internal static class VerbForms
{
    private static readonly FrozenSet<string> Auxiliaries = (
        "is are was were am has have had will would can could may might must shall should does did do isn't aren't wasn't weren't "
        + "hasn't haven't hadn't won't wouldn't can't cannot couldn't doesn't didn't don't it's he's she's they're we're i'm you're")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Irregular = (
        "said says told tells came comes went goes took takes gave gives made makes got gets saw sees knew knows thought thinks found finds "
        + "left leaves felt feels kept keeps held holds brought brings began begins ran runs wrote writes sat sits stood stands lost loses "
        + "paid pays met meets led leads spoke speaks spent spends grew grows won wins bought buys sent sends built builds fell falls rose rises "
        + "cut cuts hit hits put puts set sets let lets read reads shot shoots fought fights flew flies fled broke breaks chose drew drove ate "
        + "became becomes understood wore taught sold sought threw struck swore shook sank hid hung rode rang sang slept stole remains lives "
        + "works wants needs seems says means calls shows believes expects plans hopes agrees denies warns adds knows claims includes contains").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is surely a finite verb.</summary>
    public static bool IsFinite(string lower) => Auxiliaries.Contains(lower) || Irregular.Contains(lower);

    /// <summary>Whether a word may be a finite verb: one surely, or ending like a past tense.</summary>
    public static bool MayBeFinite(string lower) => IsFinite(lower) || EndsInPast(lower);

    /// <summary>Whether a word may belong to a predicate: a finite verb or a participle.</summary>
    public static bool MayFollowSubject(string lower) => MayBeFinite(lower) || (lower.Length > 5 && lower.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>Whether a word ends like a regular past tense.</summary>
    public static bool EndsInPast(string lower) =>
        lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal) && !lower.EndsWith("eed", StringComparison.Ordinal);
}
