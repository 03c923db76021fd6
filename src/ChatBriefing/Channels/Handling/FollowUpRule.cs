using System.Text.RegularExpressions;
using ChatBriefing.Channels.Answers;

namespace ChatBriefing.Channels.Handling;

/// <summary>
/// Decides whether a message that does not mention the bot is meant for it. When in doubt it is not: a bot that joins
/// in unasked is worse than one that wants to be mentioned.
/// </summary>
public static partial class FollowUpRule
{
    /// <summary>Longer ones are people's own talk.</summary>
    private const int LongestFollowUp = 300;

    /// <summary>Whether the turn follows up on the thread.</summary>
    public static bool IsMeant(Turn turn, string text, ThreadView thread) =>
        thread.IsOurs && !turn.MentionsOthers && thread.Voices.Count == 0 && text.Length <= LongestFollowUp && LooksLikeOne().IsMatch(text.Trim());

    /// <summary>Whether the words read like a question and not like a remark.</summary>
    public static bool ReadsLikeOne(string text) => LooksLikeOne().IsMatch(text.Trim());

    [GeneratedRegex(@"[?？؟]\s*$|^(?:and|or|but|what|who|whom|whose|when|where|why|how|which|is|are|was|were|do|does|did|can|could|may|must|should|will|would|has|have|had|tell me|show me|explain|list|und|oder|wer|was|wann|wo|warum|wie|et|qui|quoi|quand|où|pourquoi|comment)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeOne();
}
