using System.Text.Json.Nodes;
using ChatBriefing.Server.Slack.Intake;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Sockets;

/// <summary>Hands what came over a socket to the same pipeline as what comes over HTTP, and acknowledges on that socket.</summary>
internal sealed partial class EnvelopeTaker(SlackIntake intake, ILogger<EnvelopeTaker> logger)
{
    /// <summary>Takes an envelope. One that could not be written down is not acknowledged, so that Slack sends it again.</summary>
    public async Task TakeAsync(Envelope envelope, SocketMessages socket, CancellationToken cancellationToken)
    {
        try
        {
            var done = envelope.Type switch
            {
                "events_api" => await intake.EventAsync(envelope.Payload, cancellationToken),
                "interactive" => await intake.InteractionAsync(envelope.Payload, cancellationToken),
                "slash_commands" => await intake.CommandAsync(SlashCommand.From(name => envelope.Payload.Text(name)), cancellationToken),
                _ => Acknowledgement.Done,
            };
            if (done.Status == StatusCodes.Status200OK)
            {
                await socket.SendAsync(AnswerTo(envelope, done), cancellationToken);
            }
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Lost(logger, fault.GetType().Name);
        }
    }

    private static JsonObject AnswerTo(Envelope envelope, Acknowledgement done)
    {
        var answer = new JsonObject { ["envelope_id"] = envelope.Id };
        if (done.Body is { } body)
        {
            answer["payload"] = body;
        }

        return answer;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack: an envelope could not be acknowledged ({Kind}); it comes again.")]
        public static partial void Lost(ILogger logger, string kind);
    }
}
