using ChatBriefing.Library;
using ChatBriefing.Library.Following;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>A library in memory with the ways of the stored one: what the pages are tested on.</summary>
internal sealed class MemoryLibrary : IChangeLog, IVersionReader, IVersionWriter, IDocumentLister, IDocumentRemover, IDocumentWithdrawer, IDocumentRestorer, IVersionLister, IWithdrawnLister, IFollowReader
{
    private readonly Lock door = new();
    private readonly List<DocumentVersion> versions = [];
    private readonly List<Change> changes = [];
    private readonly Dictionary<string, List<DocumentVersion>> withdrawn = [];

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
        var removed = versions.RemoveAll(version => version.DocumentId == documentId) > 0 | withdrawn.Remove(documentId);
        if (removed)
        {
            changes.Add(new Change(changes.Count + 1, ChangeKind.Removed, documentId, 1, DateTimeOffset.UnixEpoch));
        }

        return removed;
    });

    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<NewVersion> versions, CancellationToken cancellationToken) =>
        Locked<IReadOnlyList<WriteOutcome>>(() => [.. versions.Select(Write)]);

    public Task<bool> WithdrawAsync(string documentId, CancellationToken cancellationToken) => Locked(() =>
    {
        var its = versions.Where(version => version.DocumentId == documentId).ToList();
        if (its.Count == 0)
        {
            return false;
        }

        withdrawn[documentId] = its;
        versions.RemoveAll(its.Contains);
        changes.Add(new Change(changes.Count + 1, ChangeKind.Removed, documentId, 1, DateTimeOffset.UnixEpoch));
        return true;
    });

    public Task<bool> RestoreAsync(string documentId, int? number, CancellationToken cancellationToken) => Locked(() =>
    {
        if (withdrawn.Remove(documentId, out var its))
        {
            versions.AddRange(its);
        }

        var wanted = number ?? versions.Find(version => version.DocumentId == documentId && version.IsCurrent)?.Number;
        if (!versions.Exists(version => version.DocumentId == documentId && version.Number == wanted))
        {
            return false;
        }

        for (var at = 0; at < versions.Count; at++)
        {
            versions[at] = versions[at].DocumentId == documentId ? versions[at] with { IsCurrent = versions[at].Number == wanted } : versions[at];
        }

        changes.Add(new Change(changes.Count + 1, ChangeKind.Published, documentId, wanted!.Value, DateTimeOffset.UnixEpoch));
        return true;
    });

    Task<IReadOnlyList<VersionFacts>> IVersionLister.ListAsync(string documentId, CancellationToken cancellationToken) =>
        Locked<IReadOnlyList<VersionFacts>>(() => [.. StoredOf(documentId)
            .OrderByDescending(version => version.Number)
            .Select(version => new VersionFacts(version.Number, version.Title, version.Date, version.AddedAt, version.Text.Length, version.IsCurrent && !withdrawn.ContainsKey(documentId)))]);

    /// <summary>A version, of a document that was removed too.</summary>
    public Task<DocumentVersion?> FindStoredAsync(string documentId, int? number) => Locked(() => StoredOf(documentId).FirstOrDefault(version => version.Number == number));

    Task<IReadOnlyList<WithdrawnDocument>> IWithdrawnLister.ListAsync(CancellationToken cancellationToken) =>
        Locked<IReadOnlyList<WithdrawnDocument>>(() => [.. withdrawn.Values
            .Select(its => its.Single(version => version.IsCurrent))
            .Select(version => new WithdrawnDocument(version.DocumentId, version.Title, version.Collection, version.Source, version.Number, version.Text.Length, DateTimeOffset.UnixEpoch))]);

    /// <summary>A folder in step and one that is away, so that the page has both to show.</summary>
    public Task<IReadOnlyList<FollowedItem>> ReadAsync(FollowedOrigin? origin, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<FollowedItem>>(
    [
        new FollowedItem(new FollowedOrigin("general", "/srv/notes"), "") { SeenAt = DateTimeOffset.UnixEpoch },
        new FollowedItem(new FollowedOrigin("general", "/srv/minutes"), "") { Error = "/srv/minutes cannot be listed, so nothing of it is removed; check that it is there and may be read" },
    ]);

    private IEnumerable<DocumentVersion> StoredOf(string documentId) =>
        withdrawn.TryGetValue(documentId, out var its) ? its : versions.Where(version => version.DocumentId == documentId);

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
