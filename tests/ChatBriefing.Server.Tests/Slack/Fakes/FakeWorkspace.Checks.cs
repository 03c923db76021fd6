using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>What is objected to.</summary>
public sealed partial class FakeWorkspace
{
    private void Check(JsonObject arguments)
    {
        if (Text(arguments, "text").Length is 0 or > 40_000)
        {
            throw Objection("no_text or msg_too_long");
        }

        CheckBlocks(BlocksOf(arguments));
    }

    private void CheckBlocks(JsonArray blocks)
    {
        var problems = BlockRules.Problems(blocks).ToList();
        if (problems.Count > 0)
        {
            throw Objection($"invalid_blocks {string.Join("; ", problems)}");
        }
    }

    private void CheckMetadata(JsonObject arguments)
    {
        if (arguments["metadata"] is { } metadata && (metadata["event_type"] is null || metadata["event_payload"] is not JsonObject))
        {
            throw Objection("invalid_metadata_format");
        }
    }

    private SlackFaultException Objection(string complaint, string needed = "")
    {
        Complaints.Enqueue(complaint);
        return new SlackFaultException(complaint.Split(' ')[0], needed);
    }
}
