namespace ChatBriefing.Channels.Subscribing;

/// <summary>A command that cannot be understood.</summary>
/// <param name="Reason">What is missing and how it is written, in one line.</param>
public sealed record UnclearRequest(string Reason) : BriefingRequest;
