using ChatBriefing.Asking;
using ChatBriefing.Library;

namespace ChatBriefing.Channels;

/// <summary>Handles a question from any channel: asks, and prepares the reply that may be posted.</summary>
public sealed class AskHandler(Asker asker, Reply.Desk desk, IPastVersionReader? past = null)
{
    /// <summary>Quotes of an earlier state of the library may stand in documents that were withdrawn since.</summary>
    private readonly Reply.Desk pastDesk = past is null ? desk : new(past);

    /// <summary>The reply to <paramref name="question"/>.</summary>
    public async Task<Reply> HandleAsync(Question question, CancellationToken cancellationToken) =>
        await (question.AsOf is null ? desk : pastDesk).PrepareAsync(await asker.AskAsync(question, cancellationToken), cancellationToken);
}
