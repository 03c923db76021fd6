using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>Tells what the words of a message or a command want.</summary>
internal static class Words
{
    private const int FewWords = 3;

    /// <summary>What a message that is meant for the bot wants; most of them ask.</summary>
    public static Verb VerbOf(TypedText typed, IReadOnlyList<OfferedFile> files) =>
        files.Count == 0 && BriefingGrammar.IsMeant(typed.Words) ? new Brief(typed.Ids, "") : Spoken.Of(typed.Words, typed.Whole, files);

    /// <summary>A command names its verb; one that looks like a question is taken for one, since that is what was meant.</summary>
    public static Verb VerbOfCommand(TypedText typed)
    {
        var words = typed.Words.Trim();
        var first = words.Split(default(char[]), 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (first.FirstOrDefault()?.ToLowerInvariant(), first.Length) switch
        {
            (null or "help" or "?", _) => new Help(),
            ("ask", 2) => new Ask(first[1]),
            ("ask", _) => new Ask(""),
            _ when BriefingGrammar.Read(typed.Ids) is not null && !words.EndsWith('?') => new Brief(typed.Ids, ""),
            _ when Spoken.OfCommand(typed.Whole) is { } order => order,
            _ when words.EndsWith('?') || words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length > FewWords => new Ask(words),
            var (word, _) => new Unknown(word),
        };
    }
}
