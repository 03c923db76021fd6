using ChatBriefing.Channels;
using ChatBriefing.Server.Teams.Invokes;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Intake;

/// <summary>Understands an authenticated activity, writes down what is to be done, and acknowledges; an invoke is answered at once.</summary>
internal sealed partial class TeamsIntake(ActivityTurns turns, RoomChanges changes, RoomKeeper rooms, TurnIntake intake, InvokeDispatcher invokes, ILogger<TeamsIntake> logger)
{
    /// <summary>Takes it.</summary>
    public async Task<TeamsResponse> ReceiveAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        if (activity.ChannelId != TeamsActivity.Teams || activity.ConversationId.Length == 0 || activity.ServiceUrl.Length == 0)
        {
            // Other channels of the protocol are endorsed by the same keys, and what has no address cannot be answered.
            return activity.Type == "invoke" ? TeamsResponse.Unknown : TeamsResponse.Done;
        }

        try
        {
            return activity.Type switch
            {
                "message" or "messageUpdate" or "messageDelete" => await TakeAsync(activity, cancellationToken),
                "conversationUpdate" or "installationUpdate" => await ChangeAsync(activity, cancellationToken),
                "invoke" => await invokes.AnswerAsync(activity, cancellationToken),
                _ => TeamsResponse.Done,
            };
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotTaken(logger, activity.Type, fault.GetType().Name);
            return TeamsResponse.Again;
        }
    }

    private async Task<TeamsResponse> TakeAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        if (turns.Of(activity) is not { } turn)
        {
            return TeamsResponse.Done;
        }

        var receipt = await intake.ReceiveAsync(turn, cancellationToken);
        if (receipt is Receipt.Taken)
        {
            await rooms.SeeAsync(activity, turn, cancellationToken);
        }

        return receipt switch
        {
            Receipt.Busy => TeamsResponse.Again,
            Receipt.Taken => TeamsResponse.Taken,
            _ => TeamsResponse.Done,
        };
    }

    private async Task<TeamsResponse> ChangeAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        await changes.ApplyAsync(activity, cancellationToken);
        return TeamsResponse.Done;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "An activity {Type} could not be taken ({Kind}); Teams is asked to send it again.")]
        public static partial void NotTaken(ILogger logger, string type, string kind);
    }
}
