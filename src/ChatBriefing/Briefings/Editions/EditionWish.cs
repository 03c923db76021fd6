namespace ChatBriefing.Briefings.Editions;

/// <summary>Somebody wants an edition out of schedule.</summary>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="Key">Key of the click or command, the same when it is repeated.</param>
/// <param name="By">Who wants it, by the platform's id.</param>
public sealed record EditionWish(string SubscriptionId, string Key, string By);
