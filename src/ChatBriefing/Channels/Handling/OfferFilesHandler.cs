using System.Globalization;
using ChatBriefing.Channels.Offers;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Notes the files that a person offers, and says that nothing was added yet.</summary>
public sealed class OfferFilesHandler(TimeProvider time) : IVerbHandler<OfferFiles>
{
    private const int MostFiles = 20;

    /// <inheritdoc />
    public Task<TurnResult> HandleAsync(QueuedTurn queued, OfferFiles verb, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var offers = verb.Files.Take(MostFiles).Select((file, at) =>
            new FileOffer(string.Create(CultureInfo.InvariantCulture, $"{queued.Key}.{at}"), queued.Turn.Conversation, queued.Turn.Asker, file, now));
        return Task.FromResult(Replying.Say(queued, NoticeKind.FileOffered) with { Offers = [.. offers] });
    }
}
