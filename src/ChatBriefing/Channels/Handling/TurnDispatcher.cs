using ChatBriefing.Channels.Verbs;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Channels.Handling;

/// <summary>Brings a turn to the handler of its verb.</summary>
public sealed class TurnDispatcher(IServiceProvider services)
{
    /// <summary>What handling the turn leads to. Faults come through: who calls tells the asker.</summary>
    public Task<TurnResult> DispatchAsync(QueuedTurn queued, CancellationToken cancellationToken) => queued.Turn.Verb switch
    {
        Ask verb => HandleAsync(queued, verb, cancellationToken),
        Edit verb => HandleAsync(queued, verb, cancellationToken),
        Retract verb => HandleAsync(queued, verb, cancellationToken),
        Help verb => HandleAsync(queued, verb, cancellationToken),
        Greet verb => HandleAsync(queued, verb, cancellationToken),
        Home verb => HandleAsync(queued, verb, cancellationToken),
        Explain verb => HandleAsync(queued, verb, cancellationToken),
        ShowWithheld verb => HandleAsync(queued, verb, cancellationToken),
        GiveFeedback verb => HandleAsync(queued, verb, cancellationToken),
        Share verb => HandleAsync(queued, verb, cancellationToken),
        TellOwners verb => HandleAsync(queued, verb, cancellationToken),
        DeleteAnswer verb => HandleAsync(queued, verb, cancellationToken),
        OfferFiles verb => HandleAsync(queued, verb, cancellationToken),
        Brief verb => HandleAsync(queued, verb, cancellationToken),
        AskItem verb => HandleAsync(queued, verb, cancellationToken),
        Decide verb => HandleAsync(queued, verb, cancellationToken),
        ShowDraft verb => HandleAsync(queued, verb, cancellationToken),
        Reword verb => HandleAsync(queued, verb, cancellationToken),
        PrepareFile verb => HandleAsync(queued, verb, cancellationToken),
        OfferAddress verb => HandleAsync(queued, verb, cancellationToken),
        ListDocuments verb => HandleAsync(queued, verb, cancellationToken),
        ProposeRemoval verb => HandleAsync(queued, verb, cancellationToken),
        Approve verb => HandleAsync(queued, verb, cancellationToken),
        Decline verb => HandleAsync(queued, verb, cancellationToken),
        PutInto verb => HandleAsync(queued, verb, cancellationToken),
        CarryOut verb => HandleAsync(queued, verb, cancellationToken),
        ShowRest verb => HandleAsync(queued, verb, cancellationToken),
        Unknown verb => HandleAsync(queued, verb, cancellationToken),
        var other => throw new InvalidOperationException($"The verb {other.GetType().Name} has no handler."),
    };

    private Task<TurnResult> HandleAsync<TVerb>(QueuedTurn queued, TVerb verb, CancellationToken cancellationToken)
        where TVerb : Verb =>
        services.GetRequiredService<IVerbHandler<TVerb>>().HandleAsync(queued, verb, cancellationToken);
}
