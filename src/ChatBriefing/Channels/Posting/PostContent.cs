using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Subscribing;

namespace ChatBriefing.Channels.Posting;

/// <summary>
/// What a post shows, by reference: it is stored, and made into a <see cref="Message"/> anew for each attempt, so that
/// every quote is compared with the stored text just before it goes out, after a restart too.
/// </summary>
/// <param name="Kind">What kind of content.</param>
/// <param name="AnswerId">The answer it is about; null for the others.</param>
/// <param name="Notice">The text of the program's own; null for the others.</param>
public sealed record PostContent(ContentKind Kind, string? AnswerId, NoticeKind? Notice)
{
    /// <summary>The proposal whose card it shows; null for the others.</summary>
    public string? ProposalId { get; init; }

    /// <summary>How many sentences of the answer are passed over; 0 for the others.</summary>
    public int Skip { get; init; }

    /// <summary><see cref="AnswerRecord.Revision"/> of the answer whose sentences are passed over; 0 for the others.</summary>
    public int Revision { get; init; }

    /// <summary>Whether an answer is shown only if its readers may by now read less of it than was stored.</summary>
    public bool OnlyIfLess { get; init; }

    /// <summary>Which documents are listed; null for the others.</summary>
    public DocumentWish? Wish { get; init; }

    /// <summary>Shows nothing.</summary>
    public static PostContent Nothing { get; } = new(ContentKind.Nothing, null, null);

    /// <summary>Shows the home page.</summary>
    public static PostContent Home { get; } = new(ContentKind.Home, null, null);

    /// <summary>The edition it shows; null for the others.</summary>
    public string? EditionId { get; init; }

    /// <summary>What is said about subscriptions; null for the others.</summary>
    public BriefingSaying? Briefing { get; init; }

    /// <summary>Shows the home page with a word above it, about what was pressed there.</summary>
    public static PostContent HomeWith(NoticeKind word) => new(ContentKind.Home, null, word);

    /// <summary>Shows an answer.</summary>
    public static PostContent Answer(string answerId) => new(ContentKind.Answer, answerId, null);

    /// <summary>Shows the verdicts behind an answer.</summary>
    public static PostContent Explanation(string answerId) => new(ContentKind.Explanation, answerId, null);

    /// <summary>Shows what was withheld from an answer.</summary>
    public static PostContent Withheld(string answerId) => new(ContentKind.Withheld, answerId, null);

    /// <summary>Shows an edition of a briefing.</summary>
    public static PostContent Edition(string editionId) => new(ContentKind.Edition, null, null) { EditionId = editionId };

    /// <summary>Shows the sentences of a draft in fields.</summary>
    public static PostContent DraftForm(string editionId) => new(ContentKind.DraftForm, null, null) { EditionId = editionId };

    /// <summary>Says something about subscriptions.</summary>
    public static PostContent Of(BriefingSaying saying) => new(ContentKind.Briefing, null, null) { Briefing = saying };

    /// <summary>Shows a text of the program's own.</summary>
    public static PostContent Of(NoticeKind notice) => new(ContentKind.Notice, null, notice);

    /// <summary>Shows the card of a proposal as it stands then.</summary>
    public static PostContent Proposal(string proposalId) => new(ContentKind.Proposal, null, null) { ProposalId = proposalId };

    /// <summary>Lists documents.</summary>
    public static PostContent Documents(DocumentWish wish) => new(ContentKind.Documents, null, null) { Wish = wish };

    /// <summary>Shows what had no room of an answer.</summary>
    public static PostContent Rest(AnswerRecord answer, int skip) => new(ContentKind.Rest, answer.Id, null) { Skip = skip, Revision = answer.Revision };
}
