using ChatBriefing.Channels.Offers;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Reads offered files from the database.</summary>
internal sealed class OfferReader(IDbContextFactory<LibraryContext> contexts) : IOfferReader
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<FileOffer>> ReadAsync(int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var payloads = await context.FileOffers.OrderByDescending(row => row.At).Take(limit).Select(row => row.Payload).ToListAsync(cancellationToken);
        return [.. payloads.Select(ChatJson.TryRead<FileOffer>).OfType<FileOffer>()];
    }
}
