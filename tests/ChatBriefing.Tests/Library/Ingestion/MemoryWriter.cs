using ChatBriefing.Library;

namespace ChatBriefing.Tests.Library.Ingestion;

/// <summary>Keeps what is written and how it was batched.</summary>
internal sealed class MemoryWriter : IVersionWriter
{
    private readonly Dictionary<string, List<string>> documents = [];

    public List<IReadOnlyList<NewVersion>> Batches { get; } = [];

    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<NewVersion> versions, CancellationToken cancellationToken)
    {
        Batches.Add(versions);
        return Task.FromResult<IReadOnlyList<WriteOutcome>>([.. versions.Select(Write)]);
    }

    private WriteOutcome Write(NewVersion version)
    {
        if (!documents.TryGetValue(version.DocumentId, out var texts))
        {
            documents[version.DocumentId] = [version.Text];
            return new WriteOutcome(WriteStatus.Added, version.DocumentId, 1);
        }

        if (texts[^1] == version.Text)
        {
            return new WriteOutcome(WriteStatus.Unchanged, version.DocumentId, texts.Count);
        }

        texts.Add(version.Text);
        return new WriteOutcome(WriteStatus.Updated, version.DocumentId, texts.Count);
    }
}
