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
    NoLongerStands = 60,

    /// <summary>What an earlier answer rested on left the library.</summary>
    SourceGone = 61,

    /// <summary>Feedback was stored.</summary>
    FeedbackThanks = 9,

    /// <summary>The unanswered question was recorded.</summary>
    OwnersTold = 10,

    /// <summary>The answer is not (or no longer) there.</summary>
    AnswerGone = 11,

    /// <summary>Only who asked may do that.</summary>
    OnlyTheAsker = 12,

    /// <summary>A file was noted, and not added yet.</summary>
    FileOffered = 13,

    /// <summary>A post is sent again.</summary>
    PostResent = 14,

    /// <summary>Only an admin may do that.</summary>
    OnlyAdmins = 15,

    /// <summary>A room no longer takes posts; said to admins.</summary>
    RoomClosed = 16,

    /// <summary>The person was removed here and is told nothing.</summary>
    NotForYou = 40,

    /// <summary>What a private answer stands on is not everybody's.</summary>
    NotForAll = 41,
}
