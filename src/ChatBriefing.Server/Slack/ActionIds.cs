namespace ChatBriefing.Server.Slack;

/// <summary>Names of buttons, shortcuts and modals. They stand in messages already posted: never rename one.</summary>
internal static class ActionIds
{
    /// <summary>Thumbs of an answer; the value is "up:" or "down:" and the answer's id.</summary>
    public const string Feedback = "cb_feedback";

    /// <summary>Deletes an answer.</summary>
    public const string Delete = "cb_delete";

    /// <summary>Shows the verdict on every statement.</summary>
    public const string Explain = "cb_explain";

    /// <summary>Shows what was withheld.</summary>
    public const string Withheld = "cb_withheld";

    /// <summary>Posts a private answer for everybody.</summary>
    public const string Share = "cb_share";

    /// <summary>Records an unanswered question.</summary>
    public const string TellOwners = "cb_owners";

    /// <summary>Sends a post that failed again; on the home tab of admins.</summary>
    public const string Resend = "cb_resend";

    /// <summary>The message shortcut "Ask about this", and its modal.</summary>
    public const string AskAbout = "cb_ask_about";

    /// <summary>The modal behind thumbs down.</summary>
    public const string FeedbackReason = "cb_feedback_reason";

    /// <summary>Asks about one item of a briefing; the value names edition and item.</summary>
    public const string AskItem = "cb_ask_item";

    /// <summary>Saves the briefing that was read back; the value is its id and the command as typed.</summary>
    public const string SaveBriefing = "cb_brief_save";

    /// <summary>Begins the ids of buttons that pause, resume, preview or post a briefing; the value is the command.</summary>
    public const string BriefingCommand = "cb_brief_do";

    /// <summary>Lets a draft of an edition go out.</summary>
    public const string ApproveDraft = "cb_brief_approve";

    /// <summary>Opens the window with the sentences of a draft, and the window itself.</summary>
    public const string EditDraft = "cb_brief_edit";

    /// <summary>Keeps a draft from going out.</summary>
    public const string SkipDraft = "cb_brief_skip";

    /// <summary>The one field of a modal.</summary>
    public const string Field = "cb_field";

    /// <summary>Agrees to a proposal.</summary>
    public const string Approve = "cb_approve";

    /// <summary>Says no to a proposal.</summary>
    public const string Decline = "cb_decline";

    /// <summary>Chooses the collection of a proposed document; the block's id ends with the proposal's.</summary>
    public const string Collection = "cb_collection";

    /// <summary>Begins the id of the block that holds a proposal's buttons; the proposal's id follows.</summary>
    public const string ProposalBlock = "cb_proposal.";

    /// <summary>The choice behind which a window asks for a new collection's name, and that window. No collection can be called so.</summary>
    public const string NewCollection = "cb_new_collection+";

    /// <summary>Shows the sentences that had no room; the value is the answer's id, a slash, and how many were shown.</summary>
    public const string Rest = "cb_rest";
}
