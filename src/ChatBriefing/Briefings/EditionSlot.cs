namespace ChatBriefing.Briefings;

/// <summary>One run of a subscription: posted at most once, whatever the clocks and processes do.</summary>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="LocalDate">The day it was planned for, in the schedule's zone.</param>
/// <param name="LocalTime">The time of day it was planned for; with the day and the subscription the key of the run.</param>
/// <param name="DueAt">When that is.</param>
public sealed record EditionSlot(string SubscriptionId, DateOnly LocalDate, TimeOnly LocalTime, DateTimeOffset DueAt);
