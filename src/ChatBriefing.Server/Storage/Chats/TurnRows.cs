using ChatBriefing.Channels;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Makes rows of turns.</summary>
internal static class TurnRows
{
    /// <summary>A turn that waits to be handled.</summary>
    public static TurnRow Of(Turn turn, DateTimeOffset now) => new()
    {
        Key = Guid.CreateVersion7(now).ToString("N"),
        Order = OrderKey.OrderOf(turn),
        At = now,
        Payload = ChatJson.Write(turn),
    };
}
