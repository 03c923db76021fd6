using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Greets a person once: where the bot knows the room, or answered that person before, they have met.</summary>
public sealed class GreetHandler(IRoomFinder rooms, IRoomWriter writer, IAcquaintance acquaintance, TimeProvider time) : IVerbHandler<Greet>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Greet verb, CancellationToken cancellationToken)
    {
        var turn = queued.Turn;
        if (await rooms.FindAsync(turn.Conversation, cancellationToken) is not null)
        {
            return TurnResult.Silence;
        }

        var haveMet = await acquaintance.HasMetAsync(turn, cancellationToken);

        // Before the greeting: should the process end in between, it is better lost than repeated.
        var room = turn.Conversation with { Thread = null };
        await writer.WriteAsync(new RoomRecord(room, "", "", turn.Asker, RoomState.Open, "", time.GetUtcNow()), cancellationToken);
        return haveMet ? TurnResult.Silence : Replying.Say(queued, NoticeKind.Greeting);
    }
}
