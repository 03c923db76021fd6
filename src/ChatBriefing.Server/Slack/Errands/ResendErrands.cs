using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Intake;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Sends a post that failed again, for an admin.</summary>
internal sealed class ResendErrands(IPostResender posts, AdminCheck admins)
{
    /// <summary>Sends the post with this key again, if the person is an admin.</summary>
    public Errand Resend(string key, Interaction interaction) => new("sending a post again", async cancellationToken =>
    {
        if (await admins.IsAdminAsync(Rooms.Of(interaction.TeamId, interaction.UserId, null, ConversationKind.Direct), interaction.UserId, cancellationToken))
        {
            await posts.ResendAsync(key, cancellationToken);
        }
    });
}
