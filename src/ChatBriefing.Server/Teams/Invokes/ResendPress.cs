using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>Has a doubtful or failed post sent again, at the word of an admin: only a person can see whether it arrived.</summary>
internal sealed class ResendPress(IPostResender posts, AdminCheck admins)
{
    /// <summary>What is said to who pressed.</summary>
    public async Task<string> PressAsync(TeamsActivity activity, string key, CancellationToken cancellationToken)
    {
        if (!await admins.IsAdminAsync(Conversations.Of(activity), activity.Person, cancellationToken))
        {
            return new Notice(NoticeKind.OnlyAdmins).Text;
        }

        await posts.ResendAsync(key, cancellationToken);
        return new Notice(NoticeKind.PostResent).Text;
    }
}
