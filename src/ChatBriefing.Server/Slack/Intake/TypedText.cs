using System.Text.RegularExpressions;
using ChatBriefing.Server.Slack.Rendering;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>What a person typed, read out of Slack's markup: mentions, channels, links and escapes become the words they show.</summary>
/// <param name="Words">The words, without the mention of the bot.</param>
/// <param name="MentionsBot">Whether the bot was mentioned.</param>
/// <param name="MentionsOthers">Whether somebody else was: a person, a group of people, or everybody there.</param>
internal sealed partial record TypedText(string Words, bool MentionsBot, bool MentionsOthers)
{
    /// <summary>Longer than any question may be, and than Slack lets anybody type.</summary>
    private const int MostRead = 40_000;

    /// <summary>The words with each link as its whole address: Slack shows "example.com" for a link that it made itself.</summary>
    public string Whole { get; private init; } = Words;

    /// <summary>The words with channels and people by their ids, "#C123" and "@U123", for commands that name some.</summary>
    public string Ids { get; private init; } = Words;

    /// <summary>Reads it.</summary>
    /// <param name="text">The field "text" of a message.</param>
    /// <param name="botUser">The bot's user; empty when it is not known.</param>
    public static TypedText Read(string text, string botUser)
    {
        var (bot, others) = (false, false);
        var read = text.Length > MostRead ? text[..MostRead] : text;
        var words = Markup().Replace(read, match =>
        {
            var (sign, id, label) = (match.Groups["sign"].Value, match.Groups["id"].Value, match.Groups["label"].Value);
            if (sign != "@")
            {
                others |= sign == "!" && IsCrowd(id);
                return sign == "#" ? "#" + (label.Length > 0 ? label : id) : label.Length > 0 ? label : sign == "!" ? "" : id;
            }

            if (id == botUser)
            {
                bot = true;
                return "";
            }

            others = true;
            return label.Length > 0 ? "@" + label : "";
        });
        var whole = Markup().Replace(read, match => match.Groups["sign"].Value.Length == 0 ? match.Groups["id"].Value : match.Groups["id"].Value == botUser ? "" : match.Value);
        var ids = Markup().Replace(read, match => (match.Groups["sign"].Value, match.Groups["id"].Value) switch
        {
            ("@", var id) when id == botUser => "",
            ("@" or "#", var id) => match.Groups["sign"].Value + id,
            _ => match.Groups["label"].Value is { Length: > 0 } label ? label : match.Groups["id"].Value,
        });
        return new TypedText(Mrkdwn.Unescape(words).Trim(), bot, others) { Whole = Mrkdwn.Unescape(whole).Trim(), Ids = Mrkdwn.Unescape(ids).Trim() };
    }

    /// <summary>Whether what stands after the "!" are people: dates stand there as well.</summary>
    private static bool IsCrowd(string id) => id is "here" or "channel" or "everyone" or "group" || id.StartsWith("subteam^", StringComparison.Ordinal);

    [GeneratedRegex(@"<(?<sign>[@#!]?)(?<id>[^<>|]*)(?:\|(?<label>[^<>]*))?>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();
}
