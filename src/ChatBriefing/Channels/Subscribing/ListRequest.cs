namespace ChatBriefing.Channels.Subscribing;

/// <summary>Which briefings there are.</summary>
public sealed record ListRequest : BriefingRequest;
