using ChatBriefing.Library.Refusals;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>Remembers refusals in memory.</summary>
internal sealed class MemoryRefusals : IRefusalKeeper, IRefusalLister, IRefusalForgetter
{
    private readonly Lock door = new();
    private readonly List<RefusedFile> kept = [];

    public Task KeepAsync(IReadOnlyList<Refusal> refused, IReadOnlyList<string> stored, CancellationToken cancellationToken)
    {
        lock (door)
        {
            kept.RemoveAll(file => stored.Contains(file.Refusal.Id) || refused.Any(refusal => refusal.Id == file.Refusal.Id));
            kept.AddRange(refused.Select(refusal => new RefusedFile(refusal, DateTimeOffset.UnixEpoch)));
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<RefusedFile>> ListAsync(CancellationToken cancellationToken)
    {
        lock (door)
        {
            return Task.FromResult<IReadOnlyList<RefusedFile>>([.. kept]);
        }
    }

    public Task<bool> ForgetAsync(string id, CancellationToken cancellationToken)
    {
        lock (door)
        {
            return Task.FromResult(kept.RemoveAll(file => file.Refusal.Id == id) > 0);
        }
    }
}
