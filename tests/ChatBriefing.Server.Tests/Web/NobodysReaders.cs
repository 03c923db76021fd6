using ChatBriefing.Library.Collections;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>The samples are nobody's: only who keeps the library, on the machine itself, sees them. So every test of the pages shows that it does.</summary>
/// <param name="readers">Others who may read them.</param>
internal sealed class NobodysReaders(params string[] readers) : ICollectionReaders
{
    private readonly CollectionReaders state = new([KeyValuePair.Create<string, IReadOnlyList<string>>("main", readers)]);

    public Task<CollectionReaders> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(state);
}
