using ChatBriefing.Channels.Answers;

namespace ChatBriefing.Channels.Handling;

/// <summary>Finds the answer that a click names, for someone who can see it: ids in clicks come from outside.</summary>
public sealed class KnownAnswer(IAnswerReader answers)
{
    /// <summary>The answer, when it was given in the turn's own channel and, if private, to its asker; null otherwise.</summary>
    public async Task<AnswerRecord?> FindAsync(Turn turn, string answerId, CancellationToken cancellationToken)
    {
        var answer = await answers.FindAsync(answerId, cancellationToken);
        return answer is not null && IsSame(answer.Conversation, turn.Conversation) && (!answer.IsPrivate || answer.Asker == turn.Asker)
            ? answer
            : null;
    }

    private static bool IsSame(Conversation first, Conversation second) =>
        (first.Platform, first.Tenant, first.Channel) == (second.Platform, second.Tenant, second.Channel);
}
