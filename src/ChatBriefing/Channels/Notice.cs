namespace ChatBriefing.Channels;

/// <summary>
/// A text that the program itself says: help, a greeting, why there is no answer. It is made of its kind alone and has
/// no place for any other words, so nothing of a document, a question or a model can go out as one.
/// </summary>
/// <param name="Kind">What it says.</param>
public sealed record Notice(NoticeKind Kind)
{
    /// <summary>The words, plain, in lines of at most some eighty characters. A platform may show its own words for a kind.</summary>
    public string Text => Kind switch
    {
        NoticeKind.Help => """
            Ask me a question, and I answer from your team's documents, with the exact words behind every sentence.
            • In a channel: mention me with your question. In a direct message: just write it.
            • In a thread of mine: ask on without a mention ("And in May?").
            • "documents" lists what I read; admins send me a file to add it.
            • If the documents don't say, I tell you so and show what comes nearest.
            • What is new, each morning: "schedule weekdays 8:30"; "list briefings" shows them.
            """,
        NoticeKind.Greeting => "Ask me anything that your team's documents answer. I quote the exact words behind every sentence.",
        NoticeKind.EditedOrder => "I don't carry out an order that was edited, for I may have done it before: give it in a new message.",
        NoticeKind.UnknownCommand => "I don't know this command. Write \"help\" to see what I can do, or \"ask\" and your question.",
        NoticeKind.EmptyQuestion => "There was no question in this message: write what you want to know.",
        NoticeKind.LongQuestion => "The question is too long: ask it in at most 2,000 characters.",
        NoticeKind.Fault => "I could not answer because of a fault in the server. Ask again; if that fails too, tell an admin.",
        NoticeKind.TooSlow => "I could not answer in time. Ask again in a moment, or ask for less at once.",
        NoticeKind.Busy => "Too many questions are waiting. Ask again in a minute.",
        NoticeKind.NotPosted => "I could not post this in the channel. I may not be a member of it: add me to the channel, then try again.",
        NoticeKind.NoWindow => "The window could not be opened. Try again in a moment.",
        NoticeKind.NoLongerStands => "A document behind this answer has changed since, and no longer says all of it. I took out of the answer what no longer stands.",
        NoticeKind.SourceGone => "A document behind this answer has left the library since. I took out of the answer what rested on it.",
        NoticeKind.RestTaken => "What stood here was taken out of the answer since.",
        NoticeKind.FeedbackThanks => "Thank you, your feedback is stored.",
        NoticeKind.OwnersTold => "Recorded: those who keep the documents will see that this question has no answer.",
        NoticeKind.AnswerGone => "This answer is no longer there. Ask the question again.",
        NoticeKind.OnlyTheAsker => "Only the person who asked may do this.",
        NoticeKind.OnlyAdminsChange => "Thank you, but only an admin adds or removes documents: ask one of them to send me this. I fetched nothing and changed nothing.",
        NoticeKind.HowToAdd => "Write \"add\" with an address (add https://www.example.org/page), and a collection behind it if you like; or send me a file. Nothing is published before you agree.",
        NoticeKind.HowToRemove => "Write \"remove\" with the title of a document or its id; \"documents\" lists them. Nothing is removed before you agree.",
        NoticeKind.NoCollection => "That cannot be the name of a collection: use letters, digits, spaces, - _ and ., at most 64 characters.",
        NoticeKind.NoSuchDocument => "I know no document of that title or id here. Write \"documents\" to see the newest.",
        NoticeKind.ManyDocuments => "More than one document has these words in its title. Write \"remove\" with the id of one; \"documents\" lists them.",
        NoticeKind.ManyFiles => "These are more files than I read at once: I read the first ones. Send the others again in a message of their own.",
        NoticeKind.ManyProposals => "Too many proposals wait already: publish or cancel some of them, then send this again.",
        NoticeKind.ProposalGone => "This proposal is no longer there. Send the file or the address again.",
        NoticeKind.ProposalBusy => "This is being done already.",
        NoticeKind.ProposalDone => "This was done already.",
        NoticeKind.ProposalCancelled => "This was cancelled. Send the file or the address again to publish it.",
        NoticeKind.ProposalExpired => "This has expired, and nothing was published. Send the file or the address again.",
        NoticeKind.CollectionChanged => "In that collection it meets a document that is there already. Look at the card once more, then publish.",
        NoticeKind.AlreadyShared => "This answer was shared already.",
        NoticeKind.AlreadyShown => "This was shown already.",
        NoticeKind.PostResent => "The post is sent again.",
        NoticeKind.PostArrived => "Noted: it arrived, and is not sent again.",
        NoticeKind.PostSettled => "That post is no longer in trouble, so nothing was sent.",
        NoticeKind.OnlyAdmins => "Only an admin may do this.",
        NoticeKind.RoomClosed => "A chat or channel no longer takes my posts: I was blocked or removed there, and nothing more is sent to it. Write \"home\" to see which posts failed.",
        NoticeKind.ItemGone => "This item is no longer there: its documents were removed, or the briefing was. Ask a question in words instead.",
        NoticeKind.NoSuchItem => "The briefing has no item with this number. Give one that stands in it, or ask a question in words.",
        NoticeKind.DraftDecided => "This draft no longer waits for a decision, or not for yours: see what it says now.",
        NoticeKind.DraftApproved => "Approved: the briefing goes out now.",
        NoticeKind.DraftSkipped => "Skipped: this briefing does not go out.",
        NoticeKind.DraftOutdated => "Somebody else changed this draft meanwhile, so yours was not stored. Open it again.",
        NoticeKind.DraftChanged => "This draft was reworded or decided meanwhile, so your decision does not count. Look at it again.",
        NoticeKind.NotForYou => "I answer members of this workspace only. If you are one, ask again in a minute.",
        NoticeKind.NotForAll => "Not everybody here may read what this answer stands on, so it was not shared.",
        NoticeKind.Welcome => "You're welcome. Ask on whenever you like.",
        NoticeKind.Hello => "Hello. Ask me anything that your team's documents answer; \"help\" shows what else I can do.",
        _ => throw new InvalidOperationException($"No words for the notice {Kind}."),
    };
}
