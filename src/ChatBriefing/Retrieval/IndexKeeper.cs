namespace ChatBriefing.Retrieval;

/// <summary>Brings the indexes of a data folder in step and onto the disk, so that what was deleted is in no file of theirs.</summary>
public sealed class IndexKeeper(PassageIndexHome home, IndexFollower follower, PastIndex past)
{
    /// <summary>
    /// Keeps those that are there. One that another process writes to is left to that process, which does the same
    /// within seconds.
    /// </summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        if (home.IsThere && !home.IsHeldElsewhere)
        {
            await follower.CatchUpAsync(cancellationToken);
            await follower.CommitAsync(cancellationToken);
        }

        await past.KeepAsync(cancellationToken);
    }
}
