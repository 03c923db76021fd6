using System.Text.Json;

namespace ChatBriefing.Server.Slack.Wire;

/// <summary>A button that was pressed.</summary>
/// <param name="ActionId">Which kind.</param>
/// <param name="Value">What it carries.</param>
/// <param name="ActionTs">When; tells two presses apart.</param>
internal sealed record PressedButton(string ActionId, string Value, string ActionTs)
{
    /// <summary>Reads it.</summary>
    public static PressedButton From(JsonElement action) => new(action.Text("action_id"), action.Text("value"), action.Text("action_ts"));
}
