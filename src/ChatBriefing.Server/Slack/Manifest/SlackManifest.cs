namespace ChatBriefing.Server.Slack.Manifest;

/// <summary>The manifest of the Slack app: what it may do and where Slack reaches it. To be pasted at https://api.slack.com/apps.</summary>
internal static class SlackManifest
{
    /// <summary>What the bot must be allowed to do.</summary>
    public static IReadOnlyList<string> Scopes { get; } =
    [
        "app_mentions:read", "assistant:write", "channels:history", "channels:read", "chat:write", "commands", "files:read", "groups:history", "groups:read",
        "im:history", "im:write", "links:read", "links:write", "mpim:history", "mpim:read", "usergroups:read", "users:read",
    ];

    private static readonly string[] Events =
    [
        "app_home_opened", "app_mention", "app_context_changed", "app_uninstalled", "link_shared", "message.channels", "message.groups", "message.im",
        "message.mpim", "tokens_revoked",
    ];

    /// <summary>The manifest as YAML.</summary>
    /// <param name="publicUrl">The address that Slack and readers reach this server by; null for Socket Mode without one.</param>
    /// <param name="isSocketMode">Whether requests come over sockets.</param>
    public static string Yaml(Uri? publicUrl, bool isSocketMode)
    {
        var root = publicUrl?.GetLeftPart(UriPartial.Path).TrimEnd('/');
        string Address(string name, string indent) => isSocketMode ? "" : $"\n{indent}{name}: {root}/slack/";
        var unfurl = publicUrl is { IsLoopback: false, HostNameType: UriHostNameType.Dns } ? $"\n  unfurl_domains: [{publicUrl.Host}]" : "";
        return $"""
            _metadata: {"{"} major_version: 2, minor_version: 1 {"}"}
            display_information:
              name: ChatBriefing
              description: Cited answers from your team's documents
              long_description: "Ask a question in a channel, a direct message or the assistant pane. ChatBriefing answers from the documents that your admins stored, with the exact words behind every sentence, and says so when the documents don't say. Where a language model drafts, the answer says so, and every sentence is checked against its source before anybody reads it."
              background_color: "#1d3557"
            features:
              app_home: {"{"} home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false {"}"}
              bot_user: {"{"} display_name: chatbriefing, always_online: true {"}"}
              agent_view:
                agent_description: Answers questions from your team's documents, with a source for every statement.
              shortcuts:
                - {"{"} type: message, name: Ask about this, callback_id: {ActionIds.AskAbout}, description: Ask ChatBriefing about this message {"}"}
              slash_commands:
                - command: /briefing
                  description: "Ask your team's documents, or have what is new briefed each morning"
                  usage_hint: "ask <question> | schedule weekdays 8:30 topics … | list | add <address> | documents | remove <title> | help"
                  should_escape: true{Address("url", "      ")}{(isSocketMode ? "" : "commands")}{unfurl}
            oauth_config:
              scopes:
                bot: [{string.Join(", ", Scopes)}]
            settings:
              event_subscriptions:{Address("request_url", "    ")}{(isSocketMode ? "" : "events")}
                bot_events: [{string.Join(", ", Events)}]
              interactivity:
                is_enabled: true{Address("request_url", "    ")}{(isSocketMode ? "" : "interactions")}
              org_deploy_enabled: false
              socket_mode_enabled: {(isSocketMode ? "true" : "false")}
              token_rotation_enabled: false
            """.ReplaceLineEndings("\n") + "\n";
    }
}
