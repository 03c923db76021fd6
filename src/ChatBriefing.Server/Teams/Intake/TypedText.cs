using System.Net;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Intake;

/// <summary>The words of a message as a person typed them.</summary>
/// <param name="Words">The words, without the mention of the bot.</param>
/// <param name="MentionsBot">Whether the bot is mentioned.</param>
/// <param name="MentionsOthers">Whether somebody else is.</param>
internal sealed record TypedText(string Words, bool MentionsBot, bool MentionsOthers)
{
    private const char HardSpace = '\u00A0';

    /// <summary>Reads them. A mention counts only by its entity: its mere text is anybody's to write.</summary>
    public static TypedText Of(TeamsActivity activity)
    {
        var words = activity.Raw.Text("textFormat") == "xml" ? WebUtility.HtmlDecode(activity.Text) : activity.Text;
        var (bot, others) = (false, false);
        foreach (var mention in activity.Raw.Items("entities").Where(entity => entity.Text("type") == "mention"))
        {
            var text = mention.Text("text");
            if (mention.TextAt("mentioned.id") == activity.Recipient)
            {
                bot = true;
                words = Without(words, text);
            }
            else
            {
                others = true;
                words = text.Length > 0 ? words.Replace(text, mention.TextAt("mentioned.name"), StringComparison.Ordinal) : words;
            }
        }

        return new TypedText(words.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace(HardSpace, ' ').Trim(), bot, others);
    }

    private static string Without(string words, string mention) => mention.Length == 0 ? words : words.Replace(mention, " ", StringComparison.Ordinal);
}
