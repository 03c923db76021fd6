using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels;

/// <summary>Holds the desk for questions about an earlier state of the library, whose quotes may stand in documents that were withdrawn since.</summary>
public sealed class PastDesk(IPastVersionReader versions, ICollectionReaders readers)
{
    /// <summary>The desk. Who may read what is asked of the present, as everywhere.</summary>
    public Reply.Desk Desk { get; } = new(versions, readers);
}
