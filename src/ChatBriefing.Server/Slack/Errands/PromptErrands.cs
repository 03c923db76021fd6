using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Slack.Api;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Suggests questions about the newest documents when somebody opens the assistant.</summary>
internal sealed class PromptErrands(SlackClient client, ReadableLibrary library, AudienceFinder audiences)
{
    private const int Most = 4;
    private const int LongestTitle = 60;
    private const string Help = "help";

    /// <summary>Sets the prompts of a direct conversation.</summary>
    /// <param name="turn">Who opened it, and where.</param>
    public Errand Suggest(Turn turn) => new("suggesting questions", async cancellationToken =>
    {
        var arguments = new JsonObject
        {
            ["channel_id"] = turn.Conversation.Channel,
            ["title"] = new Notice(NoticeKind.Greeting).Text,
            ["prompts"] = new JsonArray([.. await PromptsAsync(turn, cancellationToken)]),
        };
        if (turn.Conversation.Thread is { } thread)
        {
            arguments["thread_ts"] = thread;
        }

        await client.CallAsync("assistant.threads.setSuggestedPrompts", arguments, cancellationToken);
    });

    private async Task<IEnumerable<JsonObject>> PromptsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var audience = await audiences.OfPersonAsync(turn.Conversation, turn.Asker, cancellationToken);
        var newest = (await library.ListAsync(null, audience, cancellationToken))
            .Select(document => Shortened.To(ForeignText.Line(document.Title), LongestTitle))
            .Where(title => title.Length > 0)
            .Distinct()
            .Take(Most - 1)
            .Select(title => Prompt(title, $"What does “{title}” say?"));
        return newest.Append(Prompt("How this works", Help));
    }

    private static JsonObject Prompt(string title, string message) => new() { ["title"] = title, ["message"] = message };
}
