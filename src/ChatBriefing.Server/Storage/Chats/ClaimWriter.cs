using ChatBriefing.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Writes a batch of claims and their turns in one transaction.</summary>
internal sealed class ClaimWriter(
    IDbContextFactory<LibraryContext> contexts,
    WriteGate gate,
    TimeProvider time,
    IOptions<ChannelOptions> options)
{
    /// <summary>
    /// How long after it was written a message may be overtaken by its edit: platforms send again what did not arrive for
    /// some minutes. Far less than claims are kept, so that the claim of a message that came before its edit is still there.
    /// </summary>
    private static readonly TimeSpan LongestLead = TimeSpan.FromMinutes(10);

    /// <summary>Those of the batch that were no repetitions; null when too many turns wait already.</summary>
    public async Task<HashSet<PendingClaim>?> WriteAsync(IReadOnlyList<PendingClaim> batch, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await context.Turns.CountAsync(cancellationToken) + batch.Count > options.Value.MostWaiting)
        {
            return null;
        }

        var keys = batch.SelectMany(claim => claim.Keys.Deciding.Concat(claim.Keys.Others)).Distinct().ToArray();
        var known = (await context.Claims.Where(row => keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(cancellationToken)).ToHashSet();
        var now = time.GetUtcNow();
        var taken = new HashSet<PendingClaim>(ReferenceEqualityComparer.Instance);
        foreach (var claim in batch.Where(claim => !claim.Keys.Deciding.Any(known.Contains)))
        {
            taken.Add(claim);
            var isFirst = claim.Keys.Others.Any(key => !known.Contains(key)) && claim.Turn.WrittenAt is { } written && (now - written).Duration() <= LongestLead;
            context.Claims.AddRange(claim.Keys.Deciding.Concat(claim.Keys.Others).Where(known.Add).Select(key => new ClaimRow { Key = key, At = now }));
            context.Turns.Add(TurnRows.Of(claim.Turn with { IsFirstOfMessage = isFirst }, now));
        }

        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return taken;
    }
}
