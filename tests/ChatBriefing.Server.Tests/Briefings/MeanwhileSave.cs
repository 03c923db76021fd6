using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>Does something once when it is armed and something is about to be saved, as another process might just then.</summary>
internal sealed class MeanwhileSave : SaveChangesInterceptor
{
    private Func<Task>? act;

    public void Arm(Func<Task> what) => Volatile.Write(ref act, what);

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref act, null) is { } what)
        {
            await what();
        }

        return result;
    }
}
