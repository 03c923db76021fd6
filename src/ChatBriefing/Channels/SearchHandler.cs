using ChatBriefing.Asking;
using ChatBriefing.Library;

namespace ChatBriefing.Channels;

/// <summary>Finds the excerpts nearest to some words, for people who want to quote and not to ask.</summary>
public sealed class SearchHandler(Finder finder, Reply.Desk desk, IPastVersionReader? past = null)
{
    /// <summary>Quotes of an earlier state of the library may stand in documents that were withdrawn since.</summary>
    private readonly Reply.Desk pastDesk = past is null ? desk : new(past);

    /// <summary>A reply whose <see cref="Reply.Nearest"/> holds what was found, best first; it is no answer.</summary>
    public async Task<Reply> HandleAsync(Question question, CancellationToken cancellationToken) =>
        await (question.AsOf is null ? desk : pastDesk).PrepareAsync(await finder.FindAsync(question, cancellationToken), cancellationToken);
}
