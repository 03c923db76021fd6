using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;

namespace ChatBriefing.Channels.Handling;

/// <summary>Makes the posts that reply to a turn.</summary>
internal static class Replying
{
    /// <summary>A reply where everybody in the conversation sees it, or to the asker alone when the turn is private.</summary>
    public static Post Openly(QueuedTurn queued, PostContent content) => queued.Turn.IsPrivate
        ? Privately(queued, content)
        : Make(queued, PostKind.Create, content);

    /// <summary>A reply that only the asker sees.</summary>
    public static Post Privately(QueuedTurn queued, PostContent content) =>
        Make(queued, PostKind.Ephemeral, content) with { OnlyFor = queued.Turn.Asker };

    /// <summary>Another text for the message that shows an answer.</summary>
    public static Post Update(QueuedTurn queued, string answerId) =>
        Make(queued, PostKind.Update, PostContent.Answer(answerId)) with { TargetAnswerId = answerId };

    /// <summary>The message that shows an answer is removed.</summary>
    public static Post Delete(QueuedTurn queued, string answerId) =>
        Make(queued, PostKind.Delete, PostContent.Nothing) with { TargetAnswerId = answerId };

    /// <summary>The card of a proposal as it stands now, in the place of the one that is there.</summary>
    public static Post Card(QueuedTurn queued, Proposal proposal)
    {
        var content = PostContent.Proposal(proposal.Id);
        return proposal.IsPrivate
            ? Privately(queued, content) with { Replaces = true }
            : Make(queued, PostKind.Update, content) with { TargetProposalId = proposal.Id, Conversation = proposal.Conversation, Handle = null };
    }

    /// <summary>The home page of who opened it.</summary>
    public static Post Home(QueuedTurn queued) => Make(queued, PostKind.Home, PostContent.Home) with { OnlyFor = queued.Turn.Asker };

    /// <summary>A result that only says something of the program's own.</summary>
    public static TurnResult Say(QueuedTurn queued, NoticeKind notice, bool privately = false) => new()
    {
        Posts = [privately ? Privately(queued, PostContent.Of(notice)) : Openly(queued, PostContent.Of(notice))],
    };

    /// <summary>The key is the turn's: each turn posts once at most, so a turn handled twice cannot post twice.</summary>
    private static Post Make(QueuedTurn queued, PostKind kind, PostContent content) => new()
    {
        Key = queued.Key,
        Conversation = queued.Turn.Conversation,
        Kind = kind,
        Content = content,
        Handle = queued.Turn.Handle,
    };
}
