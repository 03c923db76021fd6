namespace ChatBriefing.Channels.Proposals;

/// <summary>A file that a person sent to the bot, as the platform told of it; nothing of it was fetched yet.</summary>
/// <param name="Name">Its name: foreign text.</param>
/// <param name="Type">Its ending without the dot, as the platform gave it; empty when it gave none.</param>
/// <param name="Address">Where it can be fetched; it was given by an authenticated event and is to be fetched with a guard all the same. Empty when the platform has to be asked for it.</param>
public sealed record OfferedFile(string Name, string Type, string Address)
{
    /// <summary>The platform's id of it; empty when it has none.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its size in bytes; 0 when the platform did not say.</summary>
    public long Size { get; init; }

    /// <summary>Where it lies instead, when the bot cannot fetch it at all ("SharePoint"); empty when it can.</summary>
    public string Elsewhere { get; init; } = "";
}
