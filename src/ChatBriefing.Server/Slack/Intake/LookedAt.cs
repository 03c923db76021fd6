using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Intake;

/// <summary>Tells which channel a person looks at beside the assistant.</summary>
internal static class LookedAt
{
    private const string Channel = "slack#/types/channel_id";

    /// <summary>The channel; null when the event does not say.</summary>
    public static string? ChannelOf(SlackEvent happened)
    {
        var older = happened.Raw.Field("assistant_thread").Field("context").Text("channel_id");
        return older.Length > 0
            ? older
            : happened.Raw.Field("context").Items("entities").Where(entity => entity.Text("type") == Channel).Select(entity => entity.Text("value")).FirstOrDefault(id => id.Length > 0);
    }
}
