namespace ChatBriefing.Briefings;

/// <summary>What is new about an item.</summary>
public enum ItemKind
{
    /// <summary>It was not briefed before.</summary>
    New = 1,

    /// <summary>A document says something else than its version before, or than what was briefed: old and new are quoted.</summary>
    Update = 2,

    /// <summary>A document was withdrawn or removed; nothing of it is quoted.</summary>
    Withdrawn = 3,

    /// <summary>Sources say different things: both are quoted with their dates.</summary>
    Disagreement = 4,
}
