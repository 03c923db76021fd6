namespace ChatBriefing.Channels;

/// <summary>What a <see cref="Notice"/> says. Stored by number: give new ones new numbers.</summary>
public enum NoticeKind
{
    /// <summary>How to use the bot.</summary>
    Help = 1,

    /// <summary>Said when the assistant is opened.</summary>
    Greeting = 2,

    /// <summary>The command is not known.</summary>
    UnknownCommand = 3,

    /// <summary>The question has no words.</summary>
    EmptyQuestion = 4,

    /// <summary>The question is too long.</summary>
    LongQuestion = 5,

    /// <summary>Answering failed.</summary>
    Fault = 6,

    /// <summary>Answering took too long.</summary>
    TooSlow = 7,

    /// <summary>Too many questions wait.</summary>
    Busy = 8,

    /// <summary>The channel would not take what somebody wanted shown there.</summary>
    NotPosted = 30,

    /// <summary>A window could not be opened.</summary>
    NoWindow = 31,

    /// <summary>Something in an earlier answer no longer stands, because its document changed.</summary>
    NoLongerStands = 90,

    /// <summary>What an earlier answer rested on left the library.</summary>
    SourceGone = 91,

    /// <summary>Stands in the place of the rest of an answer of which nothing is left.</summary>
    RestTaken = 92,

    /// <summary>Feedback was stored.</summary>
    FeedbackThanks = 9,

    /// <summary>The unanswered question was recorded.</summary>
    OwnersTold = 10,

    /// <summary>The answer is not (or no longer) there.</summary>
    AnswerGone = 11,

    /// <summary>Only who asked may do that.</summary>
    OnlyTheAsker = 12,

    /// <summary>Only an admin changes the library; nothing was fetched.</summary>
    OnlyAdminsChange = 13,

    /// <summary>A post is sent again.</summary>
    PostResent = 14,

    /// <summary>Only an admin may do that.</summary>
    OnlyAdmins = 15,

    /// <summary>A post that was in doubt counts as arrived.</summary>
    PostArrived = 17,

    /// <summary>A room no longer takes posts; said to admins.</summary>
    RoomClosed = 16,

    /// <summary>The item of an edition is not there (any more).</summary>
    ItemGone = 60,

    /// <summary>The edition that was asked about has no item with the number given.</summary>
    NoSuchItem = 65,

    /// <summary>A draft does not wait for a decision (any more), or not for this person's.</summary>
    DraftDecided = 61,

    /// <summary>A draft goes out.</summary>
    DraftApproved = 62,

    /// <summary>A draft does not go out.</summary>
    DraftSkipped = 63,

    /// <summary>A draft was reworded by somebody else meanwhile.</summary>
    DraftOutdated = 64,

    /// <summary>What was decided about a draft does not count: it says something else by now.</summary>
    DraftChanged = 66,

    /// <summary>How an address or a file is added.</summary>
    HowToAdd = 100,

    /// <summary>How a document is removed.</summary>
    HowToRemove = 101,

    /// <summary>A collection cannot have that name.</summary>
    NoCollection = 102,

    /// <summary>No document has that title or id.</summary>
    NoSuchDocument = 103,

    /// <summary>Several documents have those words in their titles.</summary>
    ManyDocuments = 104,

    /// <summary>More files came than are read at once.</summary>
    ManyFiles = 105,

    /// <summary>Too many proposals wait.</summary>
    ManyProposals = 106,

    /// <summary>The proposal is not (or no longer) there.</summary>
    ProposalGone = 107,

    /// <summary>The proposal is being carried out.</summary>
    ProposalBusy = 108,

    /// <summary>The proposal was carried out before.</summary>
    ProposalDone = 109,

    /// <summary>The proposal was cancelled before.</summary>
    ProposalCancelled = 110,

    /// <summary>The proposal has expired.</summary>
    ProposalExpired = 111,

    /// <summary>In the chosen collection the document meets another; the card shows it now.</summary>
    CollectionChanged = 112,

    /// <summary>The post that was to be sent again is no longer in trouble.</summary>
    PostSettled = 115,

    /// <summary>The answer was shared before.</summary>
    AlreadyShared = 113,

    /// <summary>The rest of the answer was shown before.</summary>
    AlreadyShown = 114,

    /// <summary>The person was removed here and is told nothing.</summary>
    NotForYou = 40,

    /// <summary>What a private answer stands on is not everybody's.</summary>
    NotForAll = 41,

    /// <summary>Said in return for thanks.</summary>
    Welcome = 42,

    /// <summary>Said in return for a greeting.</summary>
    Hello = 43,

    /// <summary>The message was edited into an order, which is not carried out.</summary>
    EditedOrder = 44,
}
