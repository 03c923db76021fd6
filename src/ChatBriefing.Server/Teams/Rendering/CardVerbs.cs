namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>What the buttons of our cards say.</summary>
public static class CardVerbs
{
    /// <summary>Show the verdicts.</summary>
    public const string Explain = "cb.explain";

    /// <summary>Show what was withheld.</summary>
    public const string Withheld = "cb.withheld";

    /// <summary>Show the card of the answer again.</summary>
    public const string Details = "cb.details";

    /// <summary>Record an unanswered question.</summary>
    public const string TellOwners = "cb.owners";

    /// <summary>Delete the answer.</summary>
    public const string Delete = "cb.delete";

    /// <summary>Send a post again.</summary>
    public const string Resend = "cb.resend";

    /// <summary>Post an answer for everybody.</summary>
    public const string Share = "cb.share";

    /// <summary>Agree to a proposal.</summary>
    public const string Approve = "cb.approve";

    /// <summary>Say no to a proposal.</summary>
    public const string Decline = "cb.decline";

    /// <summary>Show the sentences that had no room; the id is the answer's, a slash, and how many were shown.</summary>
    public const string Rest = "cb.rest";
}
