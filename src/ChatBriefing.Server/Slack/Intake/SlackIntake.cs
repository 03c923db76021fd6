using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Server.Slack.Errands;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>
/// The one pipeline behind HTTP and Socket Mode: understands a request, writes down what is to be done, and acknowledges.
/// The work comes after. Retry headers are not looked at: the repetition may be the only copy that arrives.
/// </summary>
internal sealed partial class SlackIntake(
    EventInbound events, CommandTurns commands, InteractionTurns interactions, TurnIntake intake, ITenantLeaving leaving, ErrandRunner errands, WordErrands words, SlackInstallation installation, ILogger<SlackIntake> logger)
{
    /// <summary>Takes what came to the address for events.</summary>
    public async Task<Acknowledgement> EventAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        switch (payload.Text("type"))
        {
            case "url_verification":
                return new Acknowledgement(StatusCodes.Status200OK, new JsonObject { ["challenge"] = payload.Text("challenge") });
            case "app_rate_limited":
                Log.RateLimited(logger, payload.Text("team_id"));
                return Acknowledgement.Done;
            case EventCallback.Type:
                var callback = EventCallback.From(payload);
                return installation.Serves([callback.TeamId, .. callback.InstalledIn])
                    ? await ReceiveAsync(events.Of(callback), _ => Acknowledgement.Again, cancellationToken)
                    : Acknowledgement.Done;
            default:
                return Acknowledgement.Done;
        }
    }

    /// <summary>Takes a slash command.</summary>
    public async Task<Acknowledgement> CommandAsync(SlashCommand command, CancellationToken cancellationToken) =>
        installation.Serves([command.TeamId])
            ? await ReceiveAsync(new Inbound(await commands.OfAsync(command, cancellationToken)), Tell, cancellationToken)
            : Acknowledgement.Done;

    /// <summary>Takes a click, a shortcut or a window that was sent.</summary>
    public async Task<Acknowledgement> InteractionAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        var interaction = Interaction.From(payload);
        return interaction.UserId.Length > 0 && installation.Serves([interaction.TeamId])
            ? await ReceiveAsync(await interactions.OfAsync(interaction, cancellationToken), notice => Say(interaction, notice), cancellationToken)
            : Acknowledgement.Done;
    }

    private static Acknowledgement Tell(NoticeKind notice) => Acknowledgement.Tell(Mrkdwn.Escape(new Notice(notice).Text));

    /// <summary>A window that is not taken stays open and says so itself; a click is answered at its own address.</summary>
    private Acknowledgement Say(Interaction interaction, NoticeKind notice)
    {
        if (words.Tell(interaction, notice) is not { } word)
        {
            return Acknowledgement.Again;
        }

        errands.Take(word);
        return Acknowledgement.Done;
    }

    /// <param name="inbound">What came.</param>
    /// <param name="onFault">What is given back when it cannot be written down.</param>
    /// <param name="cancellationToken">Ends it.</param>
    private async Task<Acknowledgement> ReceiveAsync(Inbound inbound, Func<NoticeKind, Acknowledgement> onFault, CancellationToken cancellationToken)
    {
        var receipt = Receipt.Ignored;
        try
        {
            if (inbound.LeftTeam is { } team)
            {
                await leaving.NoteAsync(SlackPlatform.Name, team, cancellationToken);
            }

            receipt = inbound.Turn is { } turn ? await intake.ReceiveAsync(turn, cancellationToken) : Receipt.Ignored;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotWritten(logger, fault.GetType().Name);
            return onFault(NoticeKind.Fault);
        }

        if (receipt == Receipt.Busy)
        {
            return onFault(NoticeKind.Busy);
        }

        if (inbound.Errand is { } errand && receipt is not (Receipt.Duplicate or Receipt.Stranger))
        {
            errands.Take(errand);
        }

        return inbound.Response is null ? Acknowledgement.Done : new Acknowledgement(StatusCodes.Status200OK, inbound.Response);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack sends fewer events of workspace {Team} than happen there: more than 30,000 came within an hour.")]
        public static partial void RateLimited(ILogger logger, string team);

        [LoggerMessage(LogLevel.Error, "An event of Slack could not be written down ({Kind}); Slack is asked to send it again.")]
        public static partial void NotWritten(ILogger logger, string kind);
    }
}
