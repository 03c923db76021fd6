using ChatBriefing.Library;

namespace ChatBriefing.Briefings.Editions;

/// <summary>Writes what an edition would say, without storing or posting anything.</summary>
public sealed class EditionPreview(IBriefingWriter writer, IChangeLog log, IChangeFinder changes, TimeProvider time)
{
    /// <summary>What would have been in it, had it covered the time since <paramref name="since"/>.</summary>
    public async Task<Edition> WriteAsync(Subscription subscription, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var position = await log.ReadPositionAsync(cancellationToken);
        var after = await changes.FindLastBeforeAsync(since, cancellationToken);
        var request = new EditionRequest(subscription, subscription.Audience, after, position.Number, time.GetUtcNow());
        return await writer.WriteAsync(request, cancellationToken);
    }
}
