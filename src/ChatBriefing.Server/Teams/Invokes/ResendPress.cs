using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>Has a doubtful or failed post sent again, or a doubt settled, at the word of an admin: only a person can see whether it arrived.</summary>
internal sealed class ResendPress(IPostResender posts, IEditionSettler editions, HomeLoader home, AdminCheck admins)
{
    /// <summary>What is shown to who pressed: the home card anew, with a word about what was done, or a word alone.</summary>
    /// <param name="activity">The press.</param>
    /// <param name="pressed">Which button: see <see cref="CardVerbs"/>.</param>
    /// <param name="id">The key of the post to send again, or the edition that arrived.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Message> PressAsync(TeamsActivity activity, string pressed, string id, CancellationToken cancellationToken)
    {
        var conversation = Conversations.Of(activity);
        if (!await admins.IsAdminAsync(conversation, activity.Person, cancellationToken))
        {
            return new NoticeMessage(new Notice(NoticeKind.OnlyAdmins));
        }

        var (isDone, done) = pressed == CardVerbs.Arrived
            ? (await editions.SettleAsync(id, activity.Person, cancellationToken), NoticeKind.PostArrived)
            : (await posts.ResendAsync(id, cancellationToken), NoticeKind.PostResent);
        return await home.LoadAsync(conversation, activity.Person, cancellationToken) with { Word = new Notice(isDone ? done : NoticeKind.PostSettled) };
    }
}
