using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>Tells what the words of a command want.</summary>
internal static class Words
{
    private const int FewWords = 3;

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
            _ when Spoken.OfCommand(typed.Whole) is { } order => order,
            _ when words.EndsWith('?') || words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length > FewWords => new Ask(words),
            var (word, _) => new Unknown(word),
        };
    }
}
