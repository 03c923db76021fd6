using ChatBriefing.Asking;

namespace ChatBriefing.Channels;

/// <summary>Finds the excerpts nearest to some words, for people who want to quote and not to ask.</summary>
public sealed class SearchHandler(Finder finder, Reply.Desk desk)
{
    /// <summary>A reply whose <see cref="Reply.Nearest"/> holds what was found, best first; it is no answer.</summary>
    public async Task<Reply> HandleAsync(Question question, CancellationToken cancellationToken) =>
        await desk.PrepareAsync(await finder.FindAsync(question, cancellationToken), question.Audience, cancellationToken);
}
