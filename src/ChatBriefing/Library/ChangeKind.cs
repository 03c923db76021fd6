namespace ChatBriefing.Library;

/// <summary>What a change did to a document.</summary>
public enum ChangeKind
{
    /// <summary>A version became the current one; earlier versions left the search.</summary>
    Published = 1,

    /// <summary>The document left the library.</summary>
    Removed = 2,
}
