using System.Collections.Frozen;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Words that turn what they stand before into its opposite.</summary>
internal static class NegationWords
{
    private static readonly FrozenSet<string> Set = (
        "not no never none nor neither without cannot nobody nothing nowhere unlikely unable false untrue "
        + "deny denies denied denying refuse refuses refused refusing fail fails failed failing failure "
        + "nicht kein keine keinen keiner nie niemals ohne ne pas jamais sans aucun لا لم لن ليس ليست غير").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, folded, negates.</summary>
    public static bool Contains(string lower) => Set.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal);
}
