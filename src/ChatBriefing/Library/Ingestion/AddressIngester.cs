using ChatBriefing.Library.Fetching;

namespace ChatBriefing.Library.Ingestion;

/// <summary>Brings what an address answers into the library.</summary>
public sealed class AddressIngester(AddressFetcher fetcher, Ingester ingester)
{
    /// <summary>Fetches and adds it, and tells what became of it; whatever is wrong is its refusal.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<IReadOnlyList<IngestOutcome>> AddAsync(IncomingAddress incoming, CancellationToken cancellationToken)
    {
        if (!CollectionName.IsValid(incoming.Collection))
        {
            return [IngestOutcome.Refused(incoming.Address, CollectionName.Advice(incoming.Collection))];
        }

        // Both are asked without marks, so there is no third outcome.
        return await fetcher.FetchAsync(new FetchRequest(incoming.Address), cancellationToken) switch
        {
            FetchedContent content => await StoreAsync(incoming, content, cancellationToken),
            FetchRefusal refusal => [IngestOutcome.Refused(incoming.Address, refusal.Reason)],
            _ => [IngestOutcome.Refused(incoming.Address, $"{incoming.Address} cannot be fetched: the server sent nothing; try again later")],
        };
    }

    private async Task<IReadOnlyList<IngestOutcome>> StoreAsync(IncomingAddress incoming, FetchedContent content, CancellationToken cancellationToken)
    {
        var source = FetchAddress.TryRead(incoming.Address, out var address, out _) ? address.AbsoluteUri : incoming.Address;
        var file = IncomingFile.FromBytes(content.Name, content.Content) with
        {
            Source = source,
            Collection = incoming.Collection,
            Title = incoming.Title,
            Date = incoming.Date,
            Unpack = incoming.Unpack,
            Retry = incoming.Retry,
        };
        file = incoming.ArchiveAdvice is { } advice ? file with { ArchiveAdvice = advice } : file;
        var outcomes = new List<IngestOutcome>();
        await foreach (var outcome in ingester.AddAsync([file], cancellationToken))
        {
            outcomes.Add(outcome);
        }

        return outcomes;
    }
}
