using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Library.Fetching;

namespace ChatBriefing.Channels.Handling;

/// <summary>Fetches a file from the platform that it was sent on and shows what is in it.</summary>
public sealed class PrepareFileHandler(IEnumerable<IFileSource> sources, Proposing proposing) : IVerbHandler<PrepareFile>
{
    private readonly Dictionary<string, IFileSource> sources = sources.ToDictionary(source => source.Platform);

    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, PrepareFile verb, CancellationToken cancellationToken)
    {
        var name = verb.File.Name.Length > 0 ? verb.File.Name : "The file";
        var fetched = sources.TryGetValue(queued.Turn.Conversation.Platform, out var source)
            ? await source.FetchAsync(verb.File, cancellationToken)
            : new FetchRefusal(FetchFault.Refused, $"{name} cannot be fetched from here; add it on the page Library");
        return await proposing.ProposeAsync(queued, new Offer(name, fetched is FetchedContent content ? content.Name : name, verb.Collection, fetched), cancellationToken);
    }
}
