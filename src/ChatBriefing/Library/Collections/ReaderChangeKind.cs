namespace ChatBriefing.Library.Collections;

/// <summary>How the readers of a collection are changed.</summary>
public enum ReaderChangeKind
{
    /// <summary>These read it as well.</summary>
    Add = 1,

    /// <summary>These no longer read it.</summary>
    Remove = 2,

    /// <summary>These read it and nobody else does.</summary>
    Set = 3,
}
