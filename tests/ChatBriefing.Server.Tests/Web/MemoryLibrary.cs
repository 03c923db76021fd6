using ChatBriefing.Library;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>A library in memory with the ways of the stored one: what the pages are tested on.</summary>
internal sealed class MemoryLibrary : IChangeLog, IVersionReader, IVersionWriter, IDocumentLister, IDocumentRemover
{
    private readonly Lock door = new();
    private readonly List<DocumentVersion> versions = [];
    private readonly List<Change> changes = [];

    /// <summary>Whether every read fails, as a database that is gone would.</summary>
    public bool IsBroken { get; set; }

    public Task<LogPosition> ReadPositionAsync(CancellationToken cancellationToken) => Locked(() => new LogPosition("memory", changes.Count));

    public Task<IReadOnlyList<Change>> ReadAfterAsync(long number, int limit, CancellationToken cancellationToken) =>
        Locked<IReadOnlyList<Change>>(() => [.. changes.Where(change => change.Number > number).Take(limit)]);

    public Task<DocumentVersion?> FindAsync(string documentId, int? number, CancellationToken cancellationToken) =>
        Locked(() => versions.FirstOrDefault(version => version.DocumentId == documentId && (number is null ? version.IsCurrent : version.Number == number)));

    public Task<IReadOnlyList<Document>> ListAsync(string? collection, CancellationToken cancellationToken) =>
        Locked<IReadOnlyList<Document>>(() => [.. versions
            .Where(version => version.IsCurrent && (collection is null || version.Collection == collection))
            .Select(version => new Document(version.DocumentId, version.Title, version.Collection, version.Source, version.Number, version.Date, version.Text.Length, version.AddedAt))
            .Reverse()]);

    public Task<bool> RemoveAsync(string documentId, CancellationToken cancellationToken) => Locked(() =>
    {
        var removed = versions.RemoveAll(version => version.DocumentId == documentId) > 0;
        if (removed)
        {
            changes.Add(new Change(changes.Count + 1, ChangeKind.Removed, documentId, 1, DateTimeOffset.UnixEpoch));
        }

        return removed;
    });

    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<NewVersion> versions, CancellationToken cancellationToken) =>
        Locked<IReadOnlyList<WriteOutcome>>(() => [.. versions.Select(Write)]);

    private WriteOutcome Write(NewVersion added)
    {
        var before = versions.FindIndex(version => version.DocumentId == added.DocumentId && version.IsCurrent);
        if (before >= 0 && versions[before].ContentHash == added.ContentHash)
        {
            return new WriteOutcome(WriteStatus.Unchanged, added.DocumentId, versions[before].Number);
        }

        var number = before < 0 ? 1 : versions[before].Number + 1;
        if (before >= 0)
        {
            versions[before] = versions[before] with { IsCurrent = false };
        }

        versions.Add(new DocumentVersion
        {
            DocumentId = added.DocumentId,
            Number = number,
            Title = added.Title,
            Collection = added.Collection,
            Source = added.Source,
            Text = added.Text,
            ContentHash = added.ContentHash,
            Date = added.Date,
            AddedAt = DateTimeOffset.UnixEpoch,
            IsCurrent = true,
            Passages = added.Passages,
        });
        changes.Add(new Change(changes.Count + 1, ChangeKind.Published, added.DocumentId, number, DateTimeOffset.UnixEpoch));
        return new WriteOutcome(number == 1 ? WriteStatus.Added : WriteStatus.Updated, added.DocumentId, number);
    }

    private Task<T> Locked<T>(Func<T> read)
    {
        lock (door)
        {
            return IsBroken ? Task.FromException<T>(new IOException("The database is gone.")) : Task.FromResult(read());
        }
    }
}
