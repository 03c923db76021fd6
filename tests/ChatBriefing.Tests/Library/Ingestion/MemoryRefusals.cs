using ChatBriefing.Library.Refusals;

namespace ChatBriefing.Tests.Library.Ingestion;

/// <summary>Remembers refusals in memory.</summary>
internal sealed class MemoryRefusals : IRefusalKeeper
{
    public Dictionary<string, Refusal> Kept { get; } = new(StringComparer.Ordinal);

    public Task KeepAsync(IReadOnlyList<Refusal> refused, IReadOnlyList<string> stored, CancellationToken cancellationToken)
    {
        foreach (var id in stored)
        {
            Kept.Remove(id);
        }

        foreach (var refusal in refused)
        {
            Kept[refusal.Id] = refusal;
        }

        return Task.CompletedTask;
    }
}
