using System.Text.RegularExpressions;
using ChatBriefing.Channels.Subscribing;

namespace ChatBriefing.Channels.Verbs;

/// <summary>
/// The name of the command, written out in a message: who learnt "/briefing pause" in one place types it in another, where
/// no command of that name is, or below a thread, where Slack has none.
/// </summary>
public static partial class CommandName
{
    /// <summary>
    /// The words behind the name; null when the message is none of that kind. Without the slash "briefing" is a word like
    /// any other ("Briefing of the ministers?"), so what follows must be a command.
    /// </summary>
    public static string? Behind(string words)
    {
        if (Name().Match(words) is not { Success: true } name)
        {
            return null;
        }

        var behind = words[name.Length..].Trim();
        return name.Groups["slash"].Success || BriefingGrammar.IsMeant(behind) || Spoken.IsOrder(behind) ? behind : null;
    }

    [GeneratedRegex(@"^\s*(?<slash>/)?briefing(?:\s+|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
