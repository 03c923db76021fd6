namespace ChatBriefing.Channels.Subscribing;

/// <summary>Something is to be done with one briefing.</summary>
/// <param name="Act">What.</param>
/// <param name="Id">Id of the subscription, as typed.</param>
public sealed record ActRequest(BriefingAct Act, string Id) : BriefingRequest;
