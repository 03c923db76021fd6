namespace ChatBriefing.Channels.Members;

/// <summary>The platform did not tell in time who reads a message. That is no answer to take anything away by: it is asked again later.</summary>
public sealed class UnknownAudienceException() : Exception("The platform could not tell who reads this message; it is asked again later.");
