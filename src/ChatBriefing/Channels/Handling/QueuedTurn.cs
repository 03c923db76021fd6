namespace ChatBriefing.Channels.Handling;

/// <summary>A turn taken from the queue.</summary>
/// <param name="Key">Its key, unique for ever; the keys of its posts and of its answer are made of it.</param>
/// <param name="Turn">The turn.</param>
public sealed record QueuedTurn(string Key, Turn Turn);
