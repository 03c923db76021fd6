namespace ChatBriefing.Channels.Proposals;

/// <summary>What a proposed document has to do with one that is in the library. Stored by number; the first is the closest.</summary>
public enum OverlapKind
{
    /// <summary>The library holds exactly this: publishing would change nothing.</summary>
    Same = 1,

    /// <summary>It comes from the same source: publishing would put it in the place of the version that is there.</summary>
    Replaces = 2,

    /// <summary>It comes from the same source as a document that was removed: publishing would bring that one back.</summary>
    BringsBack = 3,

    /// <summary>Much of its text stands in another document.</summary>
    NearlyEqual = 4,

    /// <summary>Another document has the same title.</summary>
    SameTitle = 5,
}
