namespace ChatBriefing.Library.Ingestion;

/// <summary>What became of an incoming file.</summary>
public enum IngestStatus
{
    /// <summary>A document that was not there.</summary>
    Added = 1,

    /// <summary>A new version of a document that was there.</summary>
    Updated = 2,

    /// <summary>The collection already held this content.</summary>
    Unchanged = 3,

    /// <summary>It was not stored; the outcome's reason says why and what to do.</summary>
    Refused = 4,
}
