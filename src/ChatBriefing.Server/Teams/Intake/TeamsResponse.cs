using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Teams.Intake;

/// <summary>What goes back to Teams for an activity.</summary>
/// <param name="Status">HTTP status; with 5xx Teams delivers again, or tells the person.</param>
/// <param name="Body">JSON to give back; null for none.</param>
internal sealed record TeamsResponse(int Status, JsonObject? Body = null)
{
    /// <summary>Taken, or nothing for us.</summary>
    public static TeamsResponse Done { get; } = new(StatusCodes.Status200OK);

    /// <summary>Written down; the answer comes later.</summary>
    public static TeamsResponse Taken { get; } = new(StatusCodes.Status202Accepted);

    /// <summary>Not written down: deliver it again.</summary>
    public static TeamsResponse Again { get; } = new(StatusCodes.Status503ServiceUnavailable);

    /// <summary>An invoke that this bot does not know.</summary>
    public static TeamsResponse Unknown { get; } = new(StatusCodes.Status501NotImplemented);

    /// <summary>An invoke's answer.</summary>
    public static TeamsResponse Of(JsonObject body) => new(StatusCodes.Status200OK, body);
}
