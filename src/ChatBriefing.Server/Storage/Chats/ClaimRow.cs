namespace ChatBriefing.Server.Storage.Chats;

/// <summary>A claim on an event, a message or a client's id; that it is there means that it was taken.</summary>
public sealed class ClaimRow
{
    /// <summary>The claim; the key.</summary>
    public required string Key { get; set; }

    /// <summary>When it was made; claims are kept for a day.</summary>
    public required DateTimeOffset At { get; set; }
}
