namespace ChatBriefing.Channels.Posting;

/// <summary>What a post shows.</summary>
public enum ContentKind
{
    /// <summary>Nothing: for deletions.</summary>
    Nothing = 0,

    /// <summary>An answer or an abstention.</summary>
    Answer = 1,

    /// <summary>The verdict on every statement of an answer.</summary>
    Explanation = 2,

    /// <summary>What was withheld from an answer and why.</summary>
    Withheld = 3,

    /// <summary>A text of the program's own.</summary>
    Notice = 4,

    /// <summary>The home page.</summary>
    Home = 5,

    /// <summary>An edition of a briefing.</summary>
    Edition = 6,

    /// <summary>Something about subscriptions: a read-back, a list, a history.</summary>
    Briefing = 7,

    /// <summary>The sentences of a draft in fields, for an editor.</summary>
    DraftForm = 8,

    /// <summary>The card of a proposal.</summary>
    Proposal = 20,

    /// <summary>A list of documents.</summary>
    Documents = 21,

    /// <summary>Sentences of an answer that had no room before.</summary>
    Rest = 22,
}
