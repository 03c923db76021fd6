using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>What goes back to Slack for a request.</summary>
/// <param name="Status">HTTP status; anything but 200 asks for another delivery.</param>
/// <param name="Body">JSON to give back; null for none.</param>
internal sealed record Acknowledgement(int Status, JsonObject? Body = null)
{
    /// <summary>Taken, or nothing for us.</summary>
    public static Acknowledgement Done { get; } = new(StatusCodes.Status200OK);

    /// <summary>Not written down: deliver it again.</summary>
    public static Acknowledgement Again { get; } = new(StatusCodes.Status503ServiceUnavailable);

    /// <summary>Tells the person at once, since Slack delivers commands and clicks only once.</summary>
    public static Acknowledgement Tell(string text) =>
        new(StatusCodes.Status200OK, new JsonObject { ["response_type"] = "ephemeral", ["replace_original"] = false, ["text"] = text });
}
