using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Channels;

/// <summary>Handles turns at once, for platforms that show the outcome of a click as the response to it.</summary>
public interface IPromptTurns
{
    /// <summary>
    /// What the asker alone is to be shown; null for nothing. All else that the turn leads to is stored when this returns.
    /// A repetition leads to no second post. Faults are told in the message; only the token ends it otherwise.
    /// </summary>
    Task<Message?> HandleAsync(Turn turn, CancellationToken cancellationToken);
}
