using ChatBriefing.Library;
using ChatBriefing.Library.Versions;

namespace ChatBriefing.Retrieval;

/// <summary>
/// A second index, of all versions with the days on which they were in force, for questions about an earlier state of the
/// library. It is built when the first such question comes, and apart from the other so that superseded words count in no
/// statistics of ordinary questions.
/// </summary>
public sealed class PastIndex : IDisposable
{
    /// <summary>The index in a folder.</summary>
    public PastIndex(string folder, IChangeLog log, IPastReader reader)
    {
        Home = new PassageIndexHome(folder);
        Follower = new IndexFollower(Home, log, new PastFeed(reader));
    }

    /// <summary>Where it lives.</summary>
    public PassageIndexHome Home { get; }

    /// <summary>Keeps it in step.</summary>
    public IndexFollower Follower { get; }

    /// <summary>
    /// Brings it in step and onto the disk, if anybody ever asked for it. While a command builds it, it is left to that
    /// command: a copy would be kept in step in place of the folder.
    /// </summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        if (Home.IsThere && !Home.IsHeldElsewhere)
        {
            await Follower.CatchUpAsync(cancellationToken);
            await Follower.CommitAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Follower.Dispose();
        Home.Dispose();
    }
}
