using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>Has a doubtful or failed post sent again, at the word of an admin: only a person can see whether it arrived.</summary>
internal sealed class ResendPress(IPostResender posts, HomeLoader home, AdminCheck admins)
{
    /// <summary>What is shown to who pressed: the home card anew, with a word about what was done, or a word alone.</summary>
    public async Task<Message> PressAsync(TeamsActivity activity, string key, CancellationToken cancellationToken)
    {
        var conversation = Conversations.Of(activity);
        if (!await admins.IsAdminAsync(conversation, activity.Person, cancellationToken))
        {
            return new NoticeMessage(new Notice(NoticeKind.OnlyAdmins));
        }

        var word = await posts.ResendAsync(key, cancellationToken) ? NoticeKind.PostResent : NoticeKind.PostSettled;
        return await home.LoadAsync(conversation, activity.Person, cancellationToken) with { Word = new Notice(word) };
    }
}
