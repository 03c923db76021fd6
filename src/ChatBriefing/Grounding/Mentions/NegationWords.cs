using System.Collections.Frozen;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Words that turn what they stand before into its opposite.</summary>
internal static class NegationWords
{
    private static readonly FrozenSet<string> Set = (
        "not no never none nor neither without cannot nobody nothing nowhere unlikely unable false untrue "
        + "deny denies denied denying refuse refuses refused refusing fail fails failed failing failure "
        + "nicht kein keine keinen keiner nie niemals ohne ne pas jamais sans aucun لا لم لن ليس ليست غير").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Softer = (
        "prevent prevents prevented preventing avoid avoids avoided avoiding stop stops stopped keep keeps kept hardly barely scarcely rarely seldom doubt doubts "
        + "reject rejects rejected lack lacks lacked unclear unknown instead rather rule ruled dismiss dismissed decline declined declines yet few little only "
        + "unless impossible absence absent").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, folded, says no in some way: another way of putting what a negation says.</summary>
    public static bool MayStandForOne(string lower) => Contains(lower) || Softer.Contains(lower) || IsUnWord(lower);

    /// <summary>"unhappy" says no, "until", "under" and "united" do not.</summary>
    private static bool IsUnWord(string lower) =>
        lower.Length > 5 && lower.StartsWith("un", StringComparison.Ordinal) && lower[2] is not ('i' or 'd' or 't');

    /// <summary>Whether a word is a plain "not" or the like, which no paraphrase brings in by itself.</summary>
    public static bool IsPlain(string lower) => lower is "not" or "never" or "cannot" or "none" or "nobody" || lower.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>Whether a word, folded, negates.</summary>
    public static bool Contains(string lower) => Set.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal);
}
