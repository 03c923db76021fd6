using System.Threading.Channels;
using ChatBriefing.Channels;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>
/// Writes claims and their turns down. Claims that come while one is being written are committed together: a commit
/// waits for the disk, and hundreds a second could not wait for it one by one.
/// </summary>
internal sealed class Inbox(ClaimWriter writer, WorkSignal<TurnRow> signal, ICrashSite site) : IInbox
{
    private const int LargestBatch = 128;
    private const int MostPending = 2_000;

    private readonly Channel<PendingClaim> pending = Channel.CreateBounded<PendingClaim>(MostPending);
    private int writing;

    /// <inheritdoc />
    public async Task<bool> ClaimAsync(Turn turn, CancellationToken cancellationToken)
    {
        site.Reach(CrashPoint.BeforeClaim);
        var claim = new PendingClaim(turn, ClaimKeys.Of(turn));
        if (!pending.Writer.TryWrite(claim))
        {
            throw new InboxFullException();
        }

        if (Interlocked.CompareExchange(ref writing, 1, 0) == 0)
        {
            _ = Task.Run(WritePendingAsync, CancellationToken.None);
        }

        // Once queued it is written whatever happens to the caller: a platform that hung up delivers again, and the
        // claim makes that a repetition.
        var isTaken = await claim.Outcome.Task.WaitAsync(cancellationToken);
        site.Reach(CrashPoint.AfterClaim);
        return isTaken;
    }

    /// <summary>Writes until nothing is pending. Apart from any caller, so that none has to wait for those behind it.</summary>
    private async Task WritePendingAsync()
    {
        do
        {
            await WriteBatchAsync();
            Interlocked.Exchange(ref writing, 0);
        }
        while (pending.Reader.Count > 0 && Interlocked.CompareExchange(ref writing, 1, 0) == 0);
    }

    private async Task WriteBatchAsync()
    {
        var batch = new List<PendingClaim>();
        while (batch.Count < LargestBatch && pending.Reader.TryRead(out var claim))
        {
            batch.Add(claim);
        }

        if (batch.Count == 0)
        {
            return;
        }

        try
        {
            await WriteAsync(batch);
        }
        catch (DbUpdateException) when (batch.Count > 1)
        {
            // Another process took one of these claims at the same moment; alone, each finds out whether it was its own.
            foreach (var claim in batch)
            {
                await WriteAloneAsync(claim);
            }
        }
        catch (Exception fault)
        {
            batch.ForEach(claim => claim.Outcome.TrySetException(fault));
        }
    }

    private async Task WriteAloneAsync(PendingClaim claim)
    {
        try
        {
            await WriteAsync([claim]);
        }
        catch (Exception fault)
        {
            claim.Outcome.TrySetException(fault);
        }
    }

    private async Task WriteAsync(List<PendingClaim> batch)
    {
        var taken = await writer.WriteAsync(batch, CancellationToken.None);
        foreach (var claim in batch)
        {
            if (taken is null)
            {
                claim.Outcome.TrySetException(new InboxFullException());
            }
            else
            {
                claim.Outcome.TrySetResult(taken.Contains(claim));
            }
        }

        signal.Raise();
    }
}
