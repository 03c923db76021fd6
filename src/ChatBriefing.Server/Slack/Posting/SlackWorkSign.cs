using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Rendering;

namespace ChatBriefing.Server.Slack.Posting;

/// <summary>
/// Shows under a thread that the bot is at work, and gives a new assistant thread its title. Slack takes the status away
/// with the reply; one that came after the reply would stay for two minutes, so it is only shown when work takes long.
/// </summary>
internal sealed class SlackWorkSign(SlackClient client, TimeProvider time) : IWorkSign
{
    private const int LongestTitle = 80;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(800);
    private static readonly string[] Loading = ["Searching the documents …", "Checking every sentence …"];

    private volatile bool isUnsupported;

    /// <inheritdoc/>
    public string Platform => SlackPlatform.Name;

    /// <inheritdoc/>
    public async Task ShowAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (isUnsupported || turn is not { Verb: Ask ask, IsAddressed: true, IsPrivate: false, Conversation.Thread: { } thread })
        {
            return;
        }

        try
        {
            if (turn.Conversation.Kind == ConversationKind.Direct && thread == turn.Keys.MessageId)
            {
                await CallAsync("assistant.threads.setTitle", turn, thread, new() { ["title"] = Shortened.To(ForeignText.Line(ask.Text), LongestTitle) }, cancellationToken);
            }

            await Task.Delay(Patience, time, cancellationToken);
            await CallAsync("assistant.threads.setStatus", turn, thread, new() { ["status"] = "is searching the documents …", ["loading_messages"] = new JsonArray([.. Loading]) }, cancellationToken);
        }
        catch (SlackException)
        {
            // An app without the assistant's scope works as well, without the sign; it need not ask each time.
            isUnsupported = true;
        }
    }

    private async Task CallAsync(string method, Turn turn, string thread, JsonObject arguments, CancellationToken cancellationToken)
    {
        arguments["channel_id"] = turn.Conversation.Channel;
        arguments["thread_ts"] = thread;
        await client.CallAsync(method, arguments, cancellationToken);
    }
}
