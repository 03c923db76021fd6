using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Teams.Fakes;

/// <summary>Activities as Teams sends them.</summary>
public static class Activities
{
    /// <summary>What all have in common.</summary>
    /// <param name="type">The type.</param>
    /// <param name="id">The activity's id.</param>
    /// <param name="conversation">The conversation's id, thread and all.</param>
    /// <param name="person">Who did it: "ana".</param>
    /// <param name="tenant">The tenant.</param>
    public static JsonObject Of(string type, string id, string conversation, string person, string tenant = FakeTeams.Tenant)
    {
        var isDirect = conversation.StartsWith("a:", StringComparison.Ordinal);
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
            ["channelId"] = "msteams",
            ["serviceUrl"] = FakeTeams.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = $"29:{person}", ["name"] = person, ["aadObjectId"] = person },
            ["recipient"] = new JsonObject { ["id"] = FakeTeams.Bot, ["name"] = "ChatBriefing" },
            ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = isDirect ? "personal" : "channel", ["isGroup"] = !isDirect, ["tenantId"] = tenant },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
        };
    }

    /// <summary>A message, with the bot mentioned where it must be.</summary>
    public static JsonObject Message(string id, string conversation, string person, string text, bool mentionsBot = true)
    {
        var isDirect = conversation.StartsWith("a:", StringComparison.Ordinal);
        var activity = Of("message", id, conversation, person);
        activity["text"] = mentionsBot && !isDirect ? $"<at>ChatBriefing</at> {text}" : text;
        if (mentionsBot && !isDirect)
        {
            activity["entities"] = new JsonArray(Mention(FakeTeams.Bot, "ChatBriefing"));
        }

        return activity;
    }

    /// <summary>The mention of somebody whose tag stands in the text.</summary>
    public static JsonObject Mention(string id, string name) => new()
    {
        ["type"] = "mention",
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
        ["text"] = $"<at>{name}</at>",
    };

    /// <summary>An invoke.</summary>
    public static JsonObject Invoke(string name, string id, string conversation, string person, JsonObject value, string? replyToId = null)
    {
        var activity = Of("invoke", id, conversation, person);
        activity["name"] = name;
        activity["value"] = value;
        if (replyToId is not null)
        {
            activity["replyToId"] = replyToId;
        }

        return activity;
    }

    /// <summary>A press of a card's button.</summary>
    public static JsonObject Press(string id, string conversation, string person, JsonObject action, string messageId) => Invoke(
        "adaptiveCard/action", id, conversation, person,
        new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = (string?)action["verb"], ["data"] = action["data"]?.DeepClone() },
            ["trigger"] = "manual",
        },
        messageId);
}
