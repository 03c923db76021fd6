using System.Collections.Frozen;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>How sure a verb is: words before it that make it a plan, a wish or a chance.</summary>
internal static class ModalWords
{
    private static readonly FrozenSet<string> Chances = (
        "may might could possibly perhaps reportedly allegedly likely alleged plans planned planning hopes hoped hoping wants wanted asks asked asking "
        + "expects expected considers considered considering intends intended threatens threatened tries tried trying seeks sought")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Futures = "will would shall 'll going".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Deeds = (
        "managed began begun started continued continues used helped helps had have has came able forced get got went seemed seems appeared appears "
        + "first last only rushed proceeded due thanks according").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether "to" behind a word still tells of a deed: "managed to leave" is left.</summary>
    public static bool IsDone(string lower) => Deeds.Contains(lower);

    /// <summary>0 for a chance, a wish or a plan, 1 for what will be; null for a word that changes nothing.</summary>
    public static int? Sureness(string lower) => Chances.Contains(lower) ? 0 : Futures.Contains(lower) ? 1 : null;
}
