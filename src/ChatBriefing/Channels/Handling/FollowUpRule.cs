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
        thread.IsOurs && !turn.MentionsOthers && text.Length <= LongestFollowUp && ReadsLikeOne(text) && (!HasOthers(turn, thread) || GoesOn(turn, text, thread));

    /// <summary>Whether the words read like a question and not like a remark.</summary>
    public static bool ReadsLikeOne(string text) => LooksLikeOne().IsMatch(text.Trim());

    private static bool HasOthers(Turn turn, ThreadView thread) => thread.Voices.Any(voice => voice != turn.Asker);

    /// <summary>
    /// Once others have joined in, one who asked before goes on asking the bot, unless the words may be for those others:
    /// a bare "why?", or words that speak to somebody.
    /// </summary>
    private static bool GoesOn(Turn turn, string text, ThreadView thread) =>
        thread.Answers.Any(answer => answer.Asker == turn.Asker) && !OneWord().IsMatch(text) && !SpeaksToSomebody().IsMatch(text);

    [GeneratedRegex(@"[?？؟]\s*$|^(?:and|or|but|what|who|whom|whose|when|where|why|how|which|is|are|was|were|do|does|did|can|could|may|must|should|will|would|has|have|had|tell me|show me|explain|list|und|oder|wer|was|wann|wo|warum|wie|et|qui|quoi|quand|où|pourquoi|comment)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeOne();

    /// <summary>In scripts with letter case, which all put spaces between words.</summary>
    [GeneratedRegex(@"^\W*[\p{Lu}\p{Ll}]+\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex OneWord();

    /// <summary>"Can you tell me …" is what people say to a bot as well.</summary>
    [GeneratedRegex(@"\b(?:you|your|yours|u|du|dich|dir|dein\w*|ihr|euch|tu|toi|ton|vous|votre)\b(?!\s+(?:please\s+)?(?:tell|show|explain|list|find|say)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksToSomebody();
}
