using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Teams.Package;

/// <summary>The manifest of the Teams app: where the bot is at home and what it offers there.</summary>
internal static class TeamsManifest
{
    /// <summary>The version of the manifest's schema.</summary>
    public const string SchemaVersion = "1.29";

    private static readonly (string Title, string Prompt)[] Starters =
    [
        ("What can you do?", "help"),
        ("What is new?", "home"),
        ("Ask about a policy", "What do our documents say about "),
    ];

    /// <summary>The manifest for the bot's app id and the address that people reach this server by.</summary>
    public static JsonObject Of(Guid appId, Uri publicUrl)
    {
        var root = publicUrl.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var id = appId.ToString();
        return new JsonObject
        {
            ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{SchemaVersion}/MicrosoftTeams.schema.json",
            ["manifestVersion"] = SchemaVersion,
            ["version"] = "1.0.0",
            ["id"] = id,
            ["developer"] = new JsonObject { ["name"] = "ChatBriefing", ["websiteUrl"] = root, ["privacyUrl"] = root, ["termsOfUseUrl"] = root },
            ["name"] = new JsonObject { ["short"] = "ChatBriefing", ["full"] = "ChatBriefing: cited answers from your documents" },
            ["description"] = new JsonObject
            {
                ["short"] = "Cited answers from your team's documents",
                ["full"] = "Ask a question in a chat or a channel. ChatBriefing answers from the documents that your admins stored, with the exact words behind every sentence, and says so when the documents don't say. Where a language model drafts, the answer says so, and every sentence is checked against its source before anybody reads it.",
            },
            ["icons"] = new JsonObject { ["color"] = TeamsPackage.ColorName, ["outline"] = TeamsPackage.OutlineName },
            ["accentColor"] = "#1D3557",
            ["bots"] = new JsonArray(BotOf(id)),
            ["composeExtensions"] = new JsonArray(ExtensionOf(id, publicUrl.Host)),
            ["staticTabs"] = new JsonArray(new JsonObject { ["entityId"] = "conversations", ["scopes"] = new JsonArray("personal") }),
            ["validDomains"] = new JsonArray(publicUrl.Host),
        };
    }

    private static JsonObject BotOf(string id) => new()
    {
        ["botId"] = id,
        ["scopes"] = new JsonArray("personal", "team", "groupChat"),
        ["supportsFiles"] = true,
        ["isNotificationOnly"] = false,
        ["commandLists"] = new JsonArray(new JsonObject
        {
            ["scopes"] = new JsonArray("personal", "team", "groupChat"),
            ["commands"] = new JsonArray([.. Starters.Select(starter => new JsonObject
            {
                ["title"] = starter.Title,
                ["description"] = starter.Title,
                ["type"] = "prompt",
                ["prompt"] = starter.Prompt,
            })]),
        }),
    };

    private static JsonObject ExtensionOf(string id, string domain) => new()
    {
        ["botId"] = id,
        ["commands"] = new JsonArray(
            new JsonObject
            {
                ["id"] = "searchDocuments",
                ["type"] = "query",
                ["title"] = "Search documents",
                ["description"] = "Find a passage to quote",
                ["context"] = new JsonArray("compose", "commandBox"),
                ["initialRun"] = false,
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = "q", ["title"] = "Words", ["description"] = "Words to find", ["inputType"] = "text" }),
            },
            new JsonObject
            {
                ["id"] = "askAbout",
                ["type"] = "action",
                ["title"] = "Ask about this",
                ["description"] = "Ask ChatBriefing about this message; the answer is for you alone",
                ["context"] = new JsonArray("message"),
                ["fetchTask"] = true,
            }),
        ["messageHandlers"] = new JsonArray(new JsonObject { ["type"] = "link", ["value"] = new JsonObject { ["domains"] = new JsonArray(domain) } }),
    };
}
