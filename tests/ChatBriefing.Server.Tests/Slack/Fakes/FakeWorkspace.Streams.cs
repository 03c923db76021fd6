using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Streamed messages.</summary>
public sealed partial class FakeWorkspace
{
    private JsonObject StartStream(JsonObject arguments)
    {
        CheckMembership(Text(arguments, "channel"));
        if (Text(arguments, "thread_ts").Length == 0)
        {
            throw Objection("invalid_arguments");
        }

        var begun = string.Concat(((JsonArray?)arguments["chunks"] ?? []).Select(chunk => Text((JsonObject)chunk!, "text")));
        var ts = Add(Text(arguments, "channel"), new() { ["thread_ts"] = Text(arguments, "thread_ts"), ["text"] = begun }, null);
        streams[ts] = "";
        return new() { ["channel"] = Text(arguments, "channel"), ["ts"] = ts };
    }

    private JsonObject AppendStream(JsonObject arguments)
    {
        var ts = Text(arguments, "ts");
        if (!streams.ContainsKey(ts))
        {
            throw new SlackFaultException("message_not_in_streaming_state");
        }

        var blocks = new JsonArray([.. ((JsonArray?)arguments["chunks"] ?? []).Where(chunk => Text((JsonObject)chunk!, "type") == "blocks").SelectMany(chunk => (JsonArray)chunk!["blocks"]!).Select(block => block!.DeepClone())]);
        CheckBlocks(blocks);
        return Changed(arguments, message => message with { Blocks = new JsonArray([.. message.Blocks.Concat(blocks).Select(block => block!.DeepClone())]) });
    }

    private JsonObject StopStream(JsonObject arguments)
    {
        if (!streams.TryRemove(Text(arguments, "ts"), out _))
        {
            throw new SlackFaultException("message_not_in_streaming_state");
        }

        var tail = BlocksOf(arguments);
        return Changed(arguments, message =>
        {
            var all = new JsonArray([.. message.Blocks.Concat(tail).Select(block => block!.DeepClone())]);
            CheckBlocks(all);
            return message with { Blocks = all, Metadata = arguments["metadata"]?.DeepClone() };
        });
    }
}
