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

    /// <summary>A doubtful edition arrived.</summary>
    public const string Arrived = "cb.arrived";

    /// <summary>Post an answer for everybody.</summary>
    public const string Share = "cb.share";

    /// <summary>Ask about one item of a briefing.</summary>
    public const string AskItem = "cb.item";

    /// <summary>Save the briefing that was read back.</summary>
    public const string SaveBriefing = "cb.brief.save";

    /// <summary>Do something with a briefing.</summary>
    public const string BriefingCommand = "cb.brief.do";

    /// <summary>Let a draft of an edition go out.</summary>
    public const string ApproveDraft = "cb.brief.approve";

    /// <summary>Show the sentences of a draft in fields.</summary>
    public const string EditDraft = "cb.brief.edit";

    /// <summary>Store the sentences of a draft as edited.</summary>
    public const string StoreDraft = "cb.brief.store";

    /// <summary>Keep a draft from going out.</summary>
    public const string SkipDraft = "cb.brief.skip";

    /// <summary>Agree to a proposal.</summary>
    public const string Approve = "cb.approve";

    /// <summary>Say no to a proposal.</summary>
    public const string Decline = "cb.decline";

    /// <summary>Show the sentences that had no room; the id is the answer's, a slash, and how many were shown.</summary>
    public const string Rest = "cb.rest";
}
