using ChatBriefing.Briefings;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>What an edition keeps of its subscription, which may change or go.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Zone">The zone of its schedule.</param>
/// <param name="Destination">Where its editions go.</param>
/// <param name="Editors">Who reviews them.</param>
internal sealed record EditionOrigin(string Name, string Zone, Destination Destination, IReadOnlyList<string> Editors)
{
    /// <summary>What is kept of it.</summary>
    public static EditionOrigin Of(Subscription subscription) => new(subscription.Name, subscription.Schedule.Zone, subscription.Destination, subscription.Editors);
}
