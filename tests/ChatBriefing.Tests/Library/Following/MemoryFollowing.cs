using ChatBriefing.Library;
using ChatBriefing.Library.Following;

namespace ChatBriefing.Tests.Library.Following;

/// <summary>Keeps what is remembered, and which documents were withdrawn.</summary>
internal sealed class MemoryFollowing : IFollowReader, IFollowWriter, IDocumentWithdrawer, IStandingReader, IVersionReader
{
    private readonly Dictionary<(FollowedOrigin, string), FollowedItem> items = [];

    public List<string> Withdrawn { get; } = [];

    /// <summary>The last changes of documents.</summary>
    public Dictionary<string, Change> Last { get; } = [];

    public FollowedItem? Of(FollowedOrigin origin, string item) => items.GetValueOrDefault((origin, item));

    public Task<IReadOnlyList<FollowedItem>> ReadAsync(FollowedOrigin? origin, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FollowedItem>>([.. items.Values.Where(item => origin is null || item.Origin == origin)]);

    public Task WriteAsync(IReadOnlyList<FollowedItem> items, IReadOnlyList<FollowedItem> forgotten, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            this.items[(item.Origin, item.Item)] = item;
        }

        foreach (var item in forgotten)
        {
            this.items.Remove((item.Origin, item.Item));
        }

        return Task.CompletedTask;
    }

    public HeldDocuments Held => new(this, this, this, this);

    public Task<IReadOnlyDictionary<string, Change>> ReadAsync(long number, IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Change>>(Last);

    public Task<DocumentVersion?> FindAsync(string documentId, int? number, CancellationToken cancellationToken) => Task.FromResult<DocumentVersion?>(null);

    public Task<bool> WithdrawAsync(string documentId, CancellationToken cancellationToken)
    {
        Withdrawn.Add(documentId);
        return Task.FromResult(true);
    }
}
