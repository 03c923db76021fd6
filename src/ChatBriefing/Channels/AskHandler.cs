using ChatBriefing.Asking;

namespace ChatBriefing.Channels;

/// <summary>Handles a question from any channel: asks, and prepares the reply that may be posted.</summary>
public sealed class AskHandler(Asker asker, Reply.Desk desk, PastDesk? past = null)
{
    /// <summary>The reply to <paramref name="question"/>.</summary>
    public async Task<Reply> HandleAsync(Question question, CancellationToken cancellationToken) =>
        await (question.AsOf is null || past is null ? desk : past.Desk).PrepareAsync(await asker.AskAsync(question, cancellationToken), question.Audience, cancellationToken);
}
