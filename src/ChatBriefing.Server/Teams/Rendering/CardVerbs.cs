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

    /// <summary>Ask about one item of a briefing.</summary>
    public const string AskItem = "cb.item";

    /// <summary>Save the briefing that was read back.</summary>
    public const string SaveBriefing = "cb.brief.save";

    /// <summary>Do something with a briefing.</summary>
    public const string BriefingCommand = "cb.brief.do";

    /// <summary>Let a draft of an edition go out.</summary>
    public const string Approve = "cb.brief.approve";

    /// <summary>Show the sentences of a draft in fields.</summary>
    public const string EditDraft = "cb.brief.edit";

    /// <summary>Store the sentences of a draft as edited.</summary>
    public const string StoreDraft = "cb.brief.store";

    /// <summary>Keep a draft from going out.</summary>
    public const string Skip = "cb.brief.skip";
}
