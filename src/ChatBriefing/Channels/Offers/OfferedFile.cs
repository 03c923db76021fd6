namespace ChatBriefing.Channels.Offers;

/// <summary>A file that a person sent to the bot.</summary>
/// <param name="Name">Its name: foreign text.</param>
/// <param name="Type">Its ending without the dot, as the platform gave it; empty when it gave none.</param>
/// <param name="Address">Where it can be fetched, for a short time; it was given by an authenticated event and is to be fetched with a guard all the same.</param>
public sealed record OfferedFile(string Name, string Type, string Address);
