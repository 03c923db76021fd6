using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Api;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Posting;

/// <summary>
/// Sends new messages; an answer in a one-to-one chat as a stream of its checked sentences, each call with all the text
/// so far. What was streamed cannot be taken back, so nothing is streamed that the gate has not let through.
/// </summary>
internal sealed class StreamedPosts(TeamsClient client, AnswerStreams streams, MessageView view, DocumentLinks links)
{
    /// <summary>More steps would make a reader wait for what is there already.</summary>
    private const int MostSteps = 3;

    /// <summary>Sends it.</summary>
    public async Task<PostOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var conversation = delivery.Post.Conversation;
        var message = view.Of(delivery);
        if (conversation.Kind != ConversationKind.Direct || !streams.IsOn)
        {
            return new Sent(IdOf(await PostAsync(conversation, message, cancellationToken)));
        }

        var stream = await streams.TakeAsync(delivery.Post);
        try
        {
            foreach (var text in StepsOf(delivery.Message, (string?)message["text"] ?? ""))
            {
                stream = await TrySayAsync(conversation, stream, text, cancellationToken);
            }

            await streams.PaceAsync(stream, cancellationToken);
            var sent = await PostAsync(conversation, stream is null ? message : StreamActivity.Last(message, stream.Id), cancellationToken);
            return new Sent(IdOf(sent) ?? stream?.Id);
        }
        catch (TeamsException fault) when (fault.IsStreamEnd && stream is not null)
        {
            return await EndAsync(delivery, stream, fault, cancellationToken);
        }
        catch (Exception) when (stream is not null)
        {
            streams.Return(delivery.Post, stream);
            throw;
        }
    }

    private IEnumerable<string> StepsOf(Message? message, string whole) =>
        message is AnswerMessage { Reply.IsAnswer: true, Reply: var reply } ? SentenceFlow.Steps(reply, links, whole, MostSteps) : [];

    /// <summary>A step that fails is passed over: the last call says all of it again.</summary>
    private async Task<AnswerStream?> TrySayAsync(Conversation conversation, AnswerStream? stream, string text, CancellationToken cancellationToken)
    {
        try
        {
            return await streams.SayAsync(conversation, stream, text, cancellationToken);
        }
        catch (Exception fault) when (fault is TeamsUnreachableException or TeamsException { IsStreamEnd: false, IsShut: false })
        {
            return stream;
        }
    }

    /// <summary>When the two minutes were over the whole answer takes the place of what was streamed; a person who stopped it wants no more.</summary>
    private async Task<PostOutcome> EndAsync(Delivery delivery, AnswerStream stream, TeamsException end, CancellationToken cancellationToken)
    {
        if (!end.IsStoppedByPerson)
        {
            var activity = view.Of(delivery);
            activity["id"] = stream.Id;
            var path = TeamsAddress.ActivityOf(delivery.Post.Conversation, stream.Id);
            await client.CallAsync(HttpMethod.Put, delivery.Post.Conversation.Route!, path, activity, cancellationToken);
        }

        return new Sent(stream.Id);
    }

    private Task<JsonElement> PostAsync(Conversation conversation, JsonObject message, CancellationToken cancellationToken) => client.CallAsync(
        HttpMethod.Post,
        conversation.Route ?? throw new TeamsUnreachableException(mayHaveArrived: false, "the conversation has no service address.", null),
        TeamsAddress.ActivitiesOf(conversation),
        message,
        cancellationToken);

    private static string? IdOf(JsonElement answer) => answer.Text("id") is { Length: > 0 } id ? id : null;
}
