using System.Text.Json;

namespace ChatBriefing.Server.Teams.Wire;

/// <summary>An activity as it came. All fields are from outside; those that were not there are empty.</summary>
internal sealed record TeamsActivity
{
    /// <summary>The channel that Teams goes by in the protocol.</summary>
    public const string Teams = "msteams";

    /// <summary>All of it.</summary>
    public required JsonElement Raw { get; init; }

    /// <summary>What happened: "message", "invoke", "conversationUpdate" …</summary>
    public string Type => Raw.Text("type");

    /// <summary>Its id; for a message the message's.</summary>
    public string Id => Raw.Text("id");

    /// <summary>Which of several happenings of the type: "adaptiveCard/action" …</summary>
    public string Name => Raw.Text("name");

    /// <summary>The channel of the protocol, not one of a team.</summary>
    public string ChannelId => Raw.Text("channelId");

    /// <summary>Where answers go.</summary>
    public string ServiceUrl => Raw.Text("serviceUrl");

    /// <summary>When it happened, as the platform wrote it.</summary>
    public string Timestamp => Raw.Text("timestamp");

    /// <summary>The message it is about.</summary>
    public string ReplyToId => Raw.Text("replyToId");

    /// <summary>The words of a message.</summary>
    public string Text => Raw.Text("text");

    /// <summary>What came with it.</summary>
    public JsonElement Value => Raw.Field("value");

    /// <summary>What Teams adds to the protocol.</summary>
    public JsonElement ChannelData => Raw.Field("channelData");

    /// <summary>Id of the conversation, with the thread's root in a channel.</summary>
    public string ConversationId => Raw.TextAt("conversation.id");

    /// <summary>The tenant, by the two fields that name it.</summary>
    public (string Conversation, string Channel) Tenants => (Raw.TextAt("conversation.tenantId"), Raw.TextAt("channelData.tenant.id"));

    /// <summary>The tenant; empty when none is named, or two.</summary>
    public string Tenant => Tenants switch
    {
        ("", var channel) => channel,
        (var conversation, "") => conversation,
        var (conversation, channel) => string.Equals(conversation, channel, StringComparison.OrdinalIgnoreCase) ? conversation : "",
    };

    /// <summary>Id of who did it, as the conversation knows them.</summary>
    public string From => Raw.TextAt("from.id");

    /// <summary>Who did it, by the directory's id where it is given, which no app can choose.</summary>
    public string Person => Raw.TextAt("from.aadObjectId") is { Length: > 0 } known ? known : From;

    /// <summary>Id of the bot, as the conversation knows it.</summary>
    public string Recipient => Raw.TextAt("recipient.id");
}
