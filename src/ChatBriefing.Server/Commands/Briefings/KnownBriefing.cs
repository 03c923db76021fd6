using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Server.Commands.Output;

namespace ChatBriefing.Server.Commands.Briefings;

/// <summary>Finds the briefing that a command names.</summary>
internal static class KnownBriefing
{
    /// <summary>The briefing.</summary>
    /// <exception cref="UserErrorException">There is none with this id.</exception>
    public static async Task<SubscriptionRecord> FindAsync(OpenLibrary library, string id, CancellationToken cancellationToken) =>
        await library.Get<ISubscriptionFinder>().FindAsync(id, cancellationToken)
            ?? throw new UserErrorException($"There is no briefing \"{Shown.Plain(id)}\": chatbriefing briefing list shows the ids.");
}
