using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Members;

namespace ChatBriefing.Channels.Posting;

/// <summary>Tells what is left of an earlier answer for those who read it by now.</summary>
public sealed class NarrowedReply(Reply.Desk desk, AudienceFinder audiences)
{
    /// <summary>What is left; null when they lose nothing, or nobody reads it any more.</summary>
    /// <exception cref="UnknownAudienceException">The platform could not tell who reads it.</exception>
    public async Task<Reply?> FindAsync(AnswerRecord answer, CancellationToken cancellationToken)
    {
        if (await audiences.OfEarlierAsync(answer.Conversation, answer.Asker, cancellationToken) is not { } audience)
        {
            return null;
        }

        var reply = await desk.RestoreAsync(answer.Reply, audience, cancellationToken);
        return reply.Sentences.Count == answer.Reply.Sentences.Count && reply.Nearest.Count == answer.Reply.Nearest.Count ? null : reply;
    }
}
