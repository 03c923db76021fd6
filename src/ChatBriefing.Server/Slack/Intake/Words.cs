using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>Tells what the words of a message want.</summary>
internal static class Words
{
    /// <summary>What a message that is meant for the bot wants; most of them ask.</summary>
    public static Verb VerbOf(TypedText typed, IReadOnlyList<OfferedFile> files) => typed switch
    {
        _ when files.Count == 0 && BriefingGrammar.IsMeant(typed.Words) => new Brief(typed.Ids, ""),
        _ when files.Count == 0 && CommandName.Behind(typed.Words) is { } words => Commanded.Of(words, CommandName.Behind(typed.Ids) ?? words, CommandName.Behind(typed.Whole) ?? words),
        _ => Spoken.Of(typed.Words, typed.Whole, files),
    };
}
