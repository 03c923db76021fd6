using ChatBriefing.Library;

namespace ChatBriefing.Retrieval;

/// <summary>Brings an index in step with changes of the library.</summary>
internal interface IIndexFeed
{
    /// <summary>Applies changes that follow each other in the log. Applying one again changes nothing.</summary>
    Task ApplyAsync(PassageIndex index, IReadOnlyList<Change> changes, CancellationToken cancellationToken);
}
