namespace ChatBriefing.Channels.Proposals;

/// <summary>How far a proposal is. Stored by number.</summary>
public enum ProposalState
{
    /// <summary>Waits for an admin's word.</summary>
    Waiting = 1,

    /// <summary>An admin agreed, and it is being carried out.</summary>
    Working = 2,

    /// <summary>It was carried out.</summary>
    Done = 3,

    /// <summary>An admin said no.</summary>
    Cancelled = 4,

    /// <summary>Nobody said anything in time.</summary>
    Expired = 5,

    /// <summary>There is nothing to agree to: the file or address could not be read.</summary>
    Refused = 6,
}
