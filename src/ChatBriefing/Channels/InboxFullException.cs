namespace ChatBriefing.Channels;

/// <summary>Too many turns wait to be written down or handled; the platform shall deliver again later.</summary>
public sealed class InboxFullException() : Exception("Too many turns wait in the inbox.");
