using ChatBriefing.Library;

namespace ChatBriefing.Briefings;

/// <summary>What an edition is to be written of.</summary>
/// <param name="Subscription">Who wants it.</param>
/// <param name="Audience">Who will see it, as resolved now.</param>
/// <param name="AfterChange">Number of the library's change up to which the last edition went; what came later is new.</param>
/// <param name="UpToChange">Number of the last change to look at.</param>
/// <param name="Now">When it is written.</param>
public sealed record EditionRequest(Subscription Subscription, Audience Audience, long AfterChange, long UpToChange, DateTimeOffset Now);
