using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Posted, changed and deleted messages.</summary>
public sealed partial class FakeWorkspace
{
    private JsonObject Post(JsonObject arguments)
    {
        CheckMembership(Text(arguments, "channel"));
        Check(arguments);
        CheckMetadata(arguments);
        return new() { ["channel"] = Text(arguments, "channel"), ["ts"] = Add(Text(arguments, "channel"), arguments, null) };
    }

    private JsonObject Ephemeral(JsonObject arguments)
    {
        CheckMembership(Text(arguments, "channel"));
        Check(arguments);
        return Text(arguments, "user") is { Length: > 0 } user
            ? new() { ["message_ts"] = Add(Text(arguments, "channel"), arguments, user) }
            : throw Objection("user_not_found");
    }

    private JsonObject Update(JsonObject arguments)
    {
        Check(arguments);
        return Changed(arguments, message => message with { Text = Text(arguments, "text"), Blocks = BlocksOf(arguments), Metadata = arguments["metadata"]?.DeepClone() ?? message.Metadata });
    }

    private JsonObject Delete(JsonObject arguments) => Changed(arguments, _ => null);
}
