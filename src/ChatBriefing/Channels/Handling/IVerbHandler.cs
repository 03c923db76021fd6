using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Handles one verb.</summary>
/// <typeparam name="TVerb">The verb.</typeparam>
public interface IVerbHandler<in TVerb>
    where TVerb : Verb
{
    /// <summary>What handling <paramref name="verb"/> leads to. It changes nothing itself, so it may be repeated after a crash.</summary>
    Task<TurnResult> HandleAsync(QueuedTurn queued, TVerb verb, CancellationToken cancellationToken);
}
