namespace ChatBriefing.Server.Storage.Chats;

/// <summary>A file that was offered for adding.</summary>
public sealed class FileOfferRow
{
    /// <summary>The offer's id; the key.</summary>
    public required string Id { get; set; }

    /// <summary>When it was offered.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The offer as JSON.</summary>
    public required string Payload { get; set; }
}
