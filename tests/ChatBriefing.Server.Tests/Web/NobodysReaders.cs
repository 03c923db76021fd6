using ChatBriefing.Library.Collections;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>The samples are nobody's: only who keeps the library, on the machine itself, sees them. So every test of the pages shows that it does.</summary>
internal sealed class NobodysReaders : ICollectionReaders
{
    private static readonly CollectionReaders State = new([KeyValuePair.Create<string, IReadOnlyList<string>>("main", [])]);

    public Task<CollectionReaders> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(State);
}
