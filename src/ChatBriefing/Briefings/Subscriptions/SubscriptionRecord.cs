namespace ChatBriefing.Briefings.Subscriptions;

/// <summary>A subscription as it is stored.</summary>
/// <param name="Subscription">The subscription.</param>
/// <param name="NextDueAt">When its next edition is due; null while it is paused, and when its schedule never comes to pass.</param>
/// <param name="Trouble">Why its last edition could not be posted, in words for its owner; empty when it could.</param>
public sealed record SubscriptionRecord(Subscription Subscription, DateTimeOffset? NextDueAt, string Trouble);
