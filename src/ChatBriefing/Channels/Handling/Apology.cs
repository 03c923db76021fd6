using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>What is said when handling a turn failed: whoever addresses the bot gets an answer or a reason.</summary>
public static class Apology
{
    /// <summary>A notice for who was waiting; silence where nobody spoke to the bot.</summary>
    public static TurnResult For(QueuedTurn queued, NoticeKind notice) =>
        queued.Turn is { IsAddressed: true, Verb: not (Retract or Home or Greet) } ? Replying.Say(queued, notice) : TurnResult.Silence;
}
