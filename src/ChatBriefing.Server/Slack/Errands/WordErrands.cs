using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Intake;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>
/// Says a plain word to the one who clicked, past inbox and outbox: for when these take nothing more. What is given back
/// for a click itself Slack does not show.
/// </summary>
internal sealed class WordErrands(ResponseUrls responses)
{
    /// <summary>Says it; null where a click came without an address for replies, as on the home tab.</summary>
    public Errand? Tell(Interaction interaction, NoticeKind notice)
    {
        if (interaction.ResponseUrl.Length == 0)
        {
            return null;
        }

        var post = new Post
        {
            Key = "",
            Conversation = Rooms.Of(interaction.TeamId, interaction.ChannelId, interaction.ThreadTs, Rooms.KindOf(interaction.ChannelId)),
            Kind = PostKind.Ephemeral,
            Content = PostContent.Of(notice),
            OnlyFor = interaction.UserId,
            Handle = interaction.ResponseUrl,
        };
        return new Errand("telling who clicked", cancellationToken => responses.TryAsync(post, NoticeView.Of(new Notice(notice)), cancellationToken));
    }
}
