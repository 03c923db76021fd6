using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Members;

namespace ChatBriefing.Channels.Handling;

/// <summary>Finds the answer that a click names, for someone who can see it: ids in clicks come from outside.</summary>
public sealed class KnownAnswer(IAnswerReader answers, AudienceFinder audiences)
{
    /// <summary>The answer, when it was given in the turn's own channel and, if private, to its asker; null otherwise, and for who was removed there. What of it the person may read is decided when it is shown.</summary>
    public async Task<AnswerRecord?> FindAsync(Turn turn, string answerId, CancellationToken cancellationToken)
    {
        var answer = await answers.FindAsync(answerId, cancellationToken);
        return answer is not null && IsSame(answer.Conversation, turn.Conversation) && (!answer.IsPrivate || answer.Asker == turn.Asker)
            && await audiences.OfPersonAsync(turn.Conversation, turn.Asker, cancellationToken) is { Readers.Count: > 0 }
            ? answer
            : null;
    }

    private static bool IsSame(Conversation first, Conversation second) =>
        (first.Platform, first.Tenant, first.Channel) == (second.Platform, second.Tenant, second.Channel);
}
