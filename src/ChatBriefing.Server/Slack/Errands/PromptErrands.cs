using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Library;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Rendering;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Suggests questions about the newest documents when somebody opens the assistant.</summary>
internal sealed class PromptErrands(SlackClient client, IDocumentLister documents)
{
    private const int Most = 4;
    private const int LongestTitle = 60;
    private const string Help = "How do I ask, and what do you do with my question?";

    /// <summary>Sets the prompts of a direct conversation.</summary>
    /// <param name="channel">The conversation.</param>
    /// <param name="thread">Its thread; empty for the conversation itself.</param>
    public Errand Suggest(string channel, string thread) => new("suggesting questions", async cancellationToken =>
    {
        var arguments = new JsonObject
        {
            ["channel_id"] = channel,
            ["title"] = new Notice(NoticeKind.Greeting).Text,
            ["prompts"] = new JsonArray([.. await PromptsAsync(cancellationToken)]),
        };
        if (thread.Length > 0)
        {
            arguments["thread_ts"] = thread;
        }

        await client.CallAsync("assistant.threads.setSuggestedPrompts", arguments, cancellationToken);
    });

    private async Task<IEnumerable<JsonObject>> PromptsAsync(CancellationToken cancellationToken)
    {
        var newest = (await documents.ListAsync(null, cancellationToken))
            .Select(document => Shortened.To(ForeignText.Line(document.Title), LongestTitle))
            .Where(title => title.Length > 0)
            .Distinct()
            .Take(Most - 1)
            .Select(title => Prompt(title, $"What does “{title}” say?"));
        return newest.Append(Prompt("How this works", Help));
    }

    private static JsonObject Prompt(string title, string message) => new() { ["title"] = title, ["message"] = message };
}
