using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Lists documents; which, is decided when the list goes out, by who will see it.</summary>
public sealed class ListDocumentsHandler : IVerbHandler<ListDocuments>
{
    private const int LongestWords = 100;

    /// <inheritdoc />
    public Task<TurnResult> HandleAsync(QueuedTurn queued, ListDocuments verb, CancellationToken cancellationToken)
    {
        var turn = queued.Turn;
        var words = verb.Words.Length > LongestWords ? verb.Words[..LongestWords] : verb.Words;
        var wish = new DocumentWish(words, turn.Asker, turn.IsPrivate);
        return Task.FromResult(new TurnResult { Posts = [Replying.Openly(queued, PostContent.Documents(wish))] });
    }
}
