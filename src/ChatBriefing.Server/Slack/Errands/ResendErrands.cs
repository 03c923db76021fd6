using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Intake;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Sends a post that failed again, for an admin, and shows the home tab anew with a word about it: Slack shows no reply to a click there.</summary>
internal sealed class ResendErrands(IPostResender posts, IOutbox outbox, AdminCheck admins)
{
    /// <summary>Sends the post with this key again, if the person is an admin.</summary>
    public Errand Resend(PressedButton pressed, Interaction interaction) => new("sending a post again", async cancellationToken =>
    {
        var room = Rooms.Of(interaction.TeamId, interaction.UserId, null, ConversationKind.Direct);
        var word = !await admins.IsAdminAsync(room, interaction.UserId, cancellationToken) ? NoticeKind.OnlyAdmins
            : await posts.ResendAsync(pressed.Value, cancellationToken) ? NoticeKind.PostResent
            : NoticeKind.PostSettled;
        var home = new Post
        {
            Key = $"home {interaction.UserId} {pressed.ActionTs} {interaction.TriggerId}",
            Conversation = room,
            Kind = PostKind.Home,
            Content = PostContent.HomeWith(word),
            OnlyFor = interaction.UserId,
        };
        await outbox.AddAsync([home], cancellationToken);
    });
}
