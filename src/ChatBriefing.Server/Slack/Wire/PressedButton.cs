using System.Text.Json;

namespace ChatBriefing.Server.Slack.Wire;

/// <summary>A button that was pressed.</summary>
/// <param name="ActionId">Which kind.</param>
/// <param name="Value">What it carries.</param>
/// <param name="ActionTs">When; tells two presses apart.</param>
/// <param name="BlockId">The block that it stands in.</param>
internal sealed record PressedButton(string ActionId, string Value, string ActionTs, string BlockId)
{
    /// <summary>Reads it; of a list the choice is its value.</summary>
    public static PressedButton From(JsonElement action) => new(
        action.Text("action_id"),
        action.Field("selected_option").Text("value") is { Length: > 0 } chosen ? chosen : action.Text("value"),
        action.Text("action_ts"),
        action.Text("block_id"));
}
