namespace ChatBriefing.Library;

/// <summary>How the library changed.</summary>
public enum WriteStatus
{
    /// <summary>A document that was not there.</summary>
    Added = 1,

    /// <summary>A new version of a document that was there.</summary>
    Updated = 2,

    /// <summary>The collection already held this content.</summary>
    Unchanged = 3,
}
