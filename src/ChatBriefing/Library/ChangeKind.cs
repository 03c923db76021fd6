namespace ChatBriefing.Library;

/// <summary>What a change did to a document.</summary>
public enum ChangeKind
{
    /// <summary>A version became the current one; earlier versions left the search.</summary>
    Published = 1,

    /// <summary>The document left the library for good: its text is deleted. Releases before this one said so of withdrawals too.</summary>
    Removed = 2,

    /// <summary>The document left the library and can be put back: its text is still stored.</summary>
    Withdrawn = 3,
}
