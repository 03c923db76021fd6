using ChatBriefing.Asking;

namespace ChatBriefing.Channels;

/// <summary>Finds the excerpts nearest to some words, for people who want to quote and not to ask.</summary>
public sealed class SearchHandler(Finder finder, Reply.Desk desk, PastDesk? past = null)
{
    /// <summary>A reply whose <see cref="Reply.Nearest"/> holds what was found, best first; it is no answer.</summary>
    public async Task<Reply> HandleAsync(Question question, CancellationToken cancellationToken) =>
        await (question.AsOf is null || past is null ? desk : past.Desk).PrepareAsync(await finder.FindAsync(question, cancellationToken), question.Audience, cancellationToken);
}
