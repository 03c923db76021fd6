using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Windows and home pages.</summary>
public sealed partial class FakeWorkspace
{
    private JsonObject Open(JsonObject arguments)
    {
        var trigger = Text(arguments, "trigger_id");
        if (!triggers.TryRemove(trigger, out var made) || time.GetUtcNow() - made > TimeSpan.FromSeconds(3))
        {
            throw new SlackFaultException("expired_trigger_id");
        }

        Views[trigger] = CheckView(arguments, "modal");
        return [];
    }

    private JsonObject Publish(JsonObject arguments)
    {
        Views[Text(arguments, "user_id")] = CheckView(arguments, "home");
        return [];
    }

    private JsonObject CheckView(JsonObject arguments, string type)
    {
        var view = (JsonObject)arguments["view"]!;
        var isRight = Text(view, "type") == type && Text(view, "private_metadata").Length <= 3_000 && (type == "home" || Text((JsonObject)view["title"]!, "text").Length is > 0 and <= 24);
        var problems = BlockRules.Problems(BlocksOf(view), mostBlocks: 100).ToList();
        return isRight && problems.Count == 0 ? (JsonObject)view.DeepClone() : throw Objection($"invalid_arguments {string.Join("; ", problems)}");
    }
}
