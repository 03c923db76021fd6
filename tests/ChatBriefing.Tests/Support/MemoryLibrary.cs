using ChatBriefing.Library;
using ChatBriefing.Library.Reading;

namespace ChatBriefing.Tests.Support;

/// <summary>A library in memory with the promises of the stored one: numbered changes, one current version, removal.</summary>
internal sealed class MemoryLibrary(string id = "library") : IChangeLog, IVersionReader, IVersionBatchReader, IStandingReader, IWithdrawnLister, IDocumentLister, IPlacementReader
{
    private readonly List<Change> changes = [];
    private readonly List<DocumentVersion> versions = [];
    private readonly List<WithdrawnDocument> withdrawn = [];

    public DocumentVersion Add(string name, string text, string collection = "general") =>
        Add(name, new ReadDocument(name, null, text, [new Block(new TextSpan(0, text.Length), "", false)]), collection);

    public DocumentVersion Add(string name, ReadDocument read, string collection = "general")
    {
        var documentId = DocumentId.From(collection, name);
        var number = changes.Count(change => change.DocumentId == documentId && change.Kind == ChangeKind.Published) + 1;
        Retire(documentId);
        var version = new DocumentVersion
        {
            DocumentId = documentId,
            Number = number,
            Title = read.Title,
            Collection = collection,
            Source = name,
            Text = read.Text,
            ContentHash = ContentHash.Of(read.Title, read.Date, read.Text),
            Date = read.Date,
            AddedAt = DateTimeOffset.UnixEpoch,
            IsCurrent = true,
            Passages = PassageCutter.Cut(read.Text, read.Blocks),
        };
        versions.Add(version);
        changes.Add(new Change(changes.Count + 1, ChangeKind.Published, documentId, number, DateTimeOffset.UnixEpoch));
        return version;
    }

    public void Remove(string documentId)
    {
        versions.RemoveAll(version => version.DocumentId == documentId);
        withdrawn.RemoveAll(document => document.Id == documentId);
        changes.Add(new Change(changes.Count + 1, ChangeKind.Removed, documentId, 1, DateTimeOffset.UnixEpoch));
    }

    public void Withdraw(string documentId)
    {
        var version = versions.Single(version => version.DocumentId == documentId && version.IsCurrent);
        Retire(documentId);
        withdrawn.Add(new WithdrawnDocument(documentId, version.Title, version.Collection, version.Source, version.Number, version.Text.Length, DateTimeOffset.UnixEpoch));
        changes.Add(new Change(changes.Count + 1, ChangeKind.Removed, documentId, version.Number, DateTimeOffset.UnixEpoch));
    }

    public void Replace(DocumentVersion version, string text) => versions[versions.IndexOf(version)] = version with { Text = text };

    /// <summary>What a restored backup looks like: the newest changes are gone.</summary>
    public void LoseLast(int count) => changes.RemoveRange(changes.Count - count, count);

    public Task<LogPosition> ReadPositionAsync(CancellationToken cancellationToken) => Task.FromResult(new LogPosition(id, changes.Count));

    public Task<IReadOnlyList<Change>> ReadAfterAsync(long number, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Change>>([.. changes.Where(change => change.Number > number).Take(limit)]);

    public Task<DocumentVersion?> FindAsync(string documentId, int? number, CancellationToken cancellationToken) =>
        Task.FromResult(withdrawn.Exists(document => document.Id == documentId)
            ? null
            : versions.Find(version => version.DocumentId == documentId && (number is null ? version.IsCurrent : version.Number == number)));

    async Task<IReadOnlyDictionary<VersionKey, DocumentVersion>> IVersionBatchReader.ReadAsync(IReadOnlyCollection<VersionKey> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<VersionKey, DocumentVersion>();
        foreach (var key in keys)
        {
            if (await FindAsync(key.DocumentId, key.Number, cancellationToken) is { } version)
            {
                found[key] = version;
            }
        }

        return found;
    }

    Task<IReadOnlyDictionary<string, Change>> IStandingReader.ReadAsync(long number, IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Change>>(changes.Where(change => change.Number <= number && documentIds.Contains(change.DocumentId))
            .GroupBy(change => change.DocumentId).ToDictionary(group => group.Key, group => group.Last()));

    Task<IReadOnlyList<WithdrawnDocument>> IWithdrawnLister.ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<WithdrawnDocument>>([.. withdrawn]);

    Task<IReadOnlyList<Document>> IDocumentLister.ListAsync(string? collection, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Document>>([.. versions.Where(version => version.IsCurrent && (collection is null || version.Collection == collection))
            .Select(version => new Document(version.DocumentId, version.Title, version.Collection, version.Source, version.Number, version.Date, version.Text.Length, version.AddedAt))]);

    Task<IReadOnlyDictionary<string, DocumentPlacement>> IPlacementReader.ReadAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, DocumentPlacement>>(versions.Where(version => version.IsCurrent && documentIds.Contains(version.DocumentId))
            .ToDictionary(version => version.DocumentId, version => new DocumentPlacement(version.Collection, version.Text.Length)));

    private void Retire(string documentId)
    {
        for (var at = 0; at < versions.Count; at++)
        {
            versions[at] = versions[at].DocumentId == documentId ? versions[at] with { IsCurrent = false } : versions[at];
        }
    }
}
