using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Posting;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Suggests questions about the newest documents when somebody opens the assistant, first those that are there for the channel they look at.</summary>
internal sealed class PromptErrands(SlackClient client, ReadableLibrary library, AudienceFinder audiences)
{
    private const int Most = 4;
    private const int LongestTitle = 60;
    private const string Help = "help";

    /// <summary>Sets the prompts of a direct conversation.</summary>
    /// <param name="turn">Who opened it, and where.</param>
    /// <param name="lookedAt">The channel that the person looks at; null when it is not known.</param>
    public Errand Suggest(Turn turn, string? lookedAt) => new("suggesting questions", async cancellationToken =>
    {
        var arguments = new JsonObject
        {
            ["channel_id"] = turn.Conversation.Channel,
            ["title"] = new Notice(NoticeKind.Greeting).Text,
            ["prompts"] = new JsonArray([.. await PromptsAsync(turn, lookedAt, cancellationToken)]),
        };
        if (turn.Conversation.Thread is { } thread)
        {
            arguments["thread_ts"] = thread;
        }

        await client.CallAsync("assistant.threads.setSuggestedPrompts", arguments, cancellationToken);
    });

    private async Task<IEnumerable<JsonObject>> PromptsAsync(Turn turn, string? lookedAt, CancellationToken cancellationToken)
    {
        var audience = await audiences.OfPersonAsync(turn.Conversation, turn.Asker, cancellationToken);
        var documents = await library.ListAsync(null, audience, cancellationToken);
        var near = lookedAt is null ? [] : await NearAsync(turn, lookedAt, documents, cancellationToken);
        var newest = documents
            .OrderByDescending(document => near.Contains(document.Collection))
            .Select(document => Shortened.To(ForeignText.Line(document.Title), LongestTitle))
            .Where(title => title.Length > 0)
            .Distinct()
            .Take(Most - 1)
            .Select(title => Prompt(title, $"What does “{title}” say?"));
        return newest.Append(Prompt("How this works", Help));
    }

    /// <summary>The collections that are there for the channel in particular: it may read them, and not everybody may.</summary>
    private async Task<HashSet<string>> NearAsync(Turn turn, string channel, IReadOnlyList<Document> documents, CancellationToken cancellationToken)
    {
        var readers = new Audience([ReaderName.OfChannel(SlackPlatform.Name, turn.Conversation.Tenant, channel)]);
        var near = new HashSet<string>();
        foreach (var collection in documents.Select(document => document.Collection).Distinct())
        {
            if (await library.MayReadAsync(collection, readers, cancellationToken) && !await library.MayReadAsync(collection, Audience.Everyone, cancellationToken))
            {
                near.Add(collection);
            }
        }

        return near;
    }

    private static JsonObject Prompt(string title, string message) => new() { ["title"] = title, ["message"] = message };
}
