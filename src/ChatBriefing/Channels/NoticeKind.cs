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

    /// <summary>Feedback was stored.</summary>
    FeedbackThanks = 9,

    /// <summary>The unanswered question was recorded.</summary>
    OwnersTold = 10,

    /// <summary>The answer is not (or no longer) there.</summary>
    AnswerGone = 11,

    /// <summary>Only who asked may do that.</summary>
    OnlyTheAsker = 12,
}
