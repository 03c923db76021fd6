using ChatBriefing.Channels.Subscribing;

namespace ChatBriefing.Channels.Verbs;

/// <summary>Tells what the words of the command want, the same on every platform.</summary>
public static class Commanded
{
    /// <summary>As many words without a question mark are a slip of the hand; more are taken for a question.</summary>
    private const int FewWords = 3;

    /// <summary>A command names its verb; one that looks like a question is taken for one, since that is what was meant.</summary>
    /// <param name="words">The words behind the command's name, as they are shown.</param>
    /// <param name="ids">The same with channels and people by their ids; the words themselves where the platform has none.</param>
    /// <param name="whole">The same with every address in full; the words themselves where the platform does not shorten them.</param>
    public static Verb Of(string words, string ids, string whole)
    {
        words = words.Trim();
        var first = words.Split(default(char[]), 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (first.FirstOrDefault()?.ToLowerInvariant(), first.Length) switch
        {
            (null or "help" or "?", _) => new Help(),
            ("ask", 2) => new Ask(first[1]),
            ("ask", _) => new Ask(""),
            _ when BriefingGrammar.Read(ids) is not null && !words.EndsWith('?') => new Brief(ids, ""),
            _ when Spoken.OfCommand(whole) is { } order => order,
            _ when words.EndsWith('?') || words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length > FewWords => new Ask(words),
            var (word, _) => new Unknown(word),
        };
    }
}
