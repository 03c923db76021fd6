namespace ChatBriefing.Server.Storage.Chats;

/// <summary>That somebody wrote in a thread of the bot's without meaning it.</summary>
public sealed class VoiceRow
{
    /// <summary>The channel, hashed.</summary>
    public required string Room { get; set; }

    /// <summary>The thread.</summary>
    public required string Thread { get; set; }

    /// <summary>Who wrote; with the others the key.</summary>
    public required string Person { get; set; }
}
