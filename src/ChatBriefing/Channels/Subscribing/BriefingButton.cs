namespace ChatBriefing.Channels.Subscribing;

/// <summary>A button that gives a command about a briefing.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Command">The command.</param>
/// <param name="ConfirmedId">Id under which the command is confirmed by it; empty when it confirms nothing.</param>
public sealed record BriefingButton(string Label, string Command, string ConfirmedId)
{
    private const char Mark = ' ';

    /// <summary>What the button carries: the id, then the command.</summary>
    public string Value => $"{ConfirmedId}{Mark}{Command}";

    /// <summary>The id and the command that a button carried; it comes from outside.</summary>
    public static (string ConfirmedId, string Command) Read(string value)
    {
        var at = value.IndexOf(Mark, StringComparison.Ordinal);
        return at < 0 || at > 40 || value.Length > BriefingGrammar.LongestCommand + 100 ? ("", "") : (value[..at], value[(at + 1)..]);
    }
}
