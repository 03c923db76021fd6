namespace ChatBriefing.Channels.Proposals;

/// <summary>Which change of the library a proposal is about. Stored by number.</summary>
public enum ProposalKind
{
    /// <summary>A document is to be published.</summary>
    Publish = 1,

    /// <summary>A document is to be removed, in a way that can be undone.</summary>
    Remove = 2,
}
