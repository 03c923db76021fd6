using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;

namespace ChatBriefing.Channels.Handling;

/// <summary>
/// All that handling a turn leads to. It is stored in one transaction with the end of the turn, so a turn that is
/// handled twice after a crash leaves its traces once.
/// </summary>
public sealed record TurnResult
{
    /// <summary>Nothing is to be said or stored.</summary>
    public static TurnResult Silence { get; } = new();

    /// <summary>What is to be posted, in this order.</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>An answer to store, new or in place of the stored one with its id.</summary>
    public AnswerRecord? Answer { get; init; }

    /// <summary>An answer for the asker alone, beside <see cref="Answer"/>.</summary>
    public AnswerRecord? OwnAnswer { get; init; }

    /// <summary>Feedback to store.</summary>
    public Feedback? Feedback { get; init; }

    /// <summary>A question to record for those who keep the documents.</summary>
    public UnansweredQuestion? Unanswered { get; init; }

    /// <summary>Id of an answer to delete, with the asker's own beside it.</summary>
    public string? DeletedAnswerId { get; init; }

    /// <summary>A proposal to store.</summary>
    public NewProposal? Proposal { get; init; }

    /// <summary>A change of a stored proposal.</summary>
    public ProposalStep? Step { get; init; }

    /// <summary>Turns that follow from this one; they are queued behind it.</summary>
    public IReadOnlyList<Turn> Next { get; init; } = [];

    /// <summary>A subscription to store, new or in place of the stored one with its id.</summary>
    public Subscription? Subscription { get; init; }

    /// <summary>Id of a subscription to remove.</summary>
    public string? RemovedSubscriptionId { get; init; }

    /// <summary>An edition that is wanted out of schedule.</summary>
    public EditionWish? Wish { get; init; }

    /// <summary>What an editor decided about an edition; passed over when it does not wait for that (any more).</summary>
    public ReviewStep? Review { get; init; }

    /// <summary>Another wording of an edition in review; passed over when it is not in review (any more), or was edited meanwhile.</summary>
    public EditionEdit? Rewording { get; init; }

    /// <summary>Whether it is to be remembered that the asker took part in the thread.</summary>
    public bool IsVoice { get; init; }

    /// <summary>
    /// What is stored instead of all of this when it came too late: its <see cref="Step"/> starts from a state that the
    /// proposal is no longer in, its <see cref="Review"/> or <see cref="Rewording"/> is about a draft that was decided or
    /// reworded meanwhile, or a post with one of its keys is there already. Null for nothing.
    /// </summary>
    public TurnResult? Otherwise { get; init; }
}
