using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Makes the payloads of clicks and windows, as Slack sends them.</summary>
public static class Clicks
{
    /// <summary>A person presses a button of a message.</summary>
    public static JsonObject Press(FakeWorkspace workspace, FakeMessage message, string user, (string ActionId, string Value, string Type) pressed, string? collection = null)
    {
        var hook = workspace.NewHook(message.Channel, user);
        workspace.HookMessages[hook.Split('/')[^1]] = message.Ts;
        var container = new JsonObject
        {
            ["type"] = "message",
            ["message_ts"] = message.Ts,
            ["channel_id"] = message.Channel,
            ["is_ephemeral"] = message.OnlyFor is not null,
            ["thread_ts"] = message.Thread,
        };
        var payload = new JsonObject
        {
            ["type"] = "block_actions",
            ["user"] = new JsonObject { ["id"] = user, ["team_id"] = FakeWorkspace.Team },
            ["team"] = new JsonObject { ["id"] = FakeWorkspace.Team },
            ["channel"] = new JsonObject { ["id"] = message.Channel },
            ["container"] = container,
            ["trigger_id"] = workspace.NewTrigger(),
            ["response_url"] = hook,
            ["actions"] = new JsonArray(new JsonObject
            {
                ["type"] = pressed.Type,
                ["action_id"] = pressed.ActionId,
                ["value"] = pressed.Value,
                ["action_ts"] = workspace.NewTs(),
            }),
        };
        if (message.Blocks.OfType<JsonObject>().FirstOrDefault(block => (string?)block["block_id"] is not null) is { } block)
        {
            AddChoice(payload, block, collection);
        }

        if (message.OnlyFor is null)
        {
            payload["message"] = new JsonObject { ["ts"] = message.Ts, ["text"] = message.Text, ["user"] = message.User, ["thread_ts"] = message.Thread };
        }

        return payload;
    }

    /// <summary>A person chooses from the list of a message.</summary>
    public static JsonObject Choose(FakeWorkspace workspace, FakeMessage message, string user, string value)
    {
        var block = message.Blocks.OfType<JsonObject>().First(block => (string?)block["block_id"] is not null);
        var list = ListOf(block)!;
        var payload = Press(workspace, message, user, ((string)list["action_id"]!, "", "static_select"), value);
        var action = (JsonObject)payload["actions"]![0]!;
        action.Remove("value");
        action["selected_option"] = OptionOf(list, value);
        return payload;
    }

    /// <summary>Slack tells with every click what is chosen in the lists of the message.</summary>
    private static void AddChoice(JsonObject payload, JsonObject block, string? collection)
    {
        var id = (string)block["block_id"]!;
        payload["actions"]![0]!["block_id"] = id;
        if (ListOf(block) is { } list)
        {
            var chosen = collection is null ? list["initial_option"]!.DeepClone() : OptionOf(list, collection);
            payload["state"] = new JsonObject
            {
                ["values"] = new JsonObject { [id] = new JsonObject { [(string)list["action_id"]!] = new JsonObject { ["type"] = "static_select", ["selected_option"] = chosen } } },
            };
        }
    }

    private static JsonObject? ListOf(JsonObject block) => (block["elements"] as JsonArray ?? []).OfType<JsonObject>().FirstOrDefault(element => (string?)element["type"] == "static_select");

    private static JsonNode OptionOf(JsonObject list, string value) => ((JsonArray)list["options"]!).First(option => (string?)option!["value"] == value)!.DeepClone();

    /// <summary>A person fills in the first field of a window, leaves the others as they are, and sends it.</summary>
    public static JsonObject Fill(JsonObject view, string viewId, string user, string words)
    {
        var fields = ((JsonArray)view["blocks"]!).OfType<JsonObject>().Where(block => (string?)block["type"] == "input").ToList();
        var filled = (JsonObject)view.DeepClone();
        filled["id"] = $"V{viewId}";
        filled["hash"] = "1.h";
        filled["state"] = new JsonObject { ["values"] = new JsonObject(fields.Select((field, at) => Filled(field, at == 0 ? words : (string?)field["element"]!["initial_value"]))) };
        return new JsonObject
        {
            ["type"] = "view_submission",
            ["user"] = new JsonObject { ["id"] = user, ["team_id"] = FakeWorkspace.Team },
            ["team"] = new JsonObject { ["id"] = FakeWorkspace.Team },
            ["trigger_id"] = viewId + "s",
            ["view"] = filled,
        };
    }

    private static KeyValuePair<string, JsonNode?> Filled(JsonObject field, string? words) => KeyValuePair.Create(
        (string)field["block_id"]!,
        (JsonNode?)new JsonObject { [(string)field["element"]!["action_id"]!] = new JsonObject { ["type"] = "plain_text_input", ["value"] = words } });
}
