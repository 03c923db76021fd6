namespace ChatBriefing.Drafting;

/// <summary>Who wrote the sentences of a draft. Readers are told when it was a model.</summary>
public enum DraftedBy
{
    /// <summary>They were picked from the documents, word for word.</summary>
    Extraction = 1,

    /// <summary>A language model wrote them.</summary>
    Model = 2,
}
