using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Server.Teams.Api;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Wire;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Teams.Posting;

/// <summary>Posts on Teams: renders, calls, and tells how it ended.</summary>
internal sealed class TeamsPoster(
    TeamsClient client, MessageView view, StreamedPosts streamed, PrivateRooms privately, IRoomFinder rooms, RoomKeeper keeper, IOptions<TeamsOptions> options) : IPoster
{
    /// <inheritdoc/>
    public string Platform => TeamsPlatform.Name;

    /// <inheritdoc/>
    public async Task<PostOutcome> PostAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var post = delivery.Post;
        if (await rooms.FindAsync(post.Conversation, cancellationToken) is { State: not RoomState.Open } room)
        {
            return new Refused($"Nothing is posted there any more: {room.Reason}");
        }

        if (post.Kind is PostKind.Ephemeral && post.Conversation.Kind != ConversationKind.Direct)
        {
            // Teams shows a private word in a channel only as the response to a click; the chat with the person is the next best.
            return await privately.FindAsync(post, cancellationToken) is { } chat
                ? await PostAsync(delivery with { Post = post with { Conversation = chat, Handle = null } }, cancellationToken)
                : new Refused("A word for one person alone found no chat with that person.");
        }

        return await TrySendAsync(delivery, cancellationToken);
    }

    private async Task<PostOutcome> TrySendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var post = delivery.Post;
        try
        {
            return post.Kind switch
            {
                PostKind.Delete => await DeleteAsync(delivery, cancellationToken),
                PostKind.Update => await UpdateAsync(delivery, cancellationToken),
                _ when TeamsAddress.IsNewThread(post.Conversation) => await OpenThreadAsync(delivery, cancellationToken),
                _ => await streamed.SendAsync(delivery, cancellationToken),
            };
        }
        catch (TeamsException fault) when (fault.IsShut)
        {
            await keeper.CloseAsync(post.Conversation, RoomState.Blocked, fault.Message, cancellationToken);
            return new Refused(fault.Message);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && TeamsOutcome.Of(fault, post) is { } outcome)
        {
            return outcome;
        }
    }

    private async Task<PostOutcome> DeleteAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            if (delivery.MessageId is { } id)
            {
                await client.CallAsync(HttpMethod.Delete, RouteOf(delivery.Post), TeamsAddress.ActivityOf(delivery.Post.Conversation, id), null, cancellationToken);
            }
        }
        catch (TeamsException fault) when (fault.Status == System.Net.HttpStatusCode.NotFound)
        {
            // It is gone already.
        }

        return new Sent(delivery.MessageId);
    }

    private async Task<PostOutcome> UpdateAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var id = delivery.MessageId ?? throw new InvalidOperationException("An update needs the message it is of.");
        var activity = view.Of(delivery);
        activity["id"] = id;
        await client.CallAsync(HttpMethod.Put, RouteOf(delivery.Post), TeamsAddress.ActivityOf(delivery.Post.Conversation, id), activity, cancellationToken);
        return new Sent(id);
    }

    /// <summary>A message of its own in a channel, such as a briefing, is a new conversation to the service.</summary>
    private async Task<PostOutcome> OpenThreadAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var conversation = delivery.Post.Conversation;
        var body = new JsonObject
        {
            ["isGroup"] = true,
            ["bot"] = new JsonObject { ["id"] = $"28:{options.Value.AppId}" },
            ["tenantId"] = conversation.Tenant,
            ["channelData"] = new JsonObject
            {
                ["channel"] = new JsonObject { ["id"] = conversation.Channel },
                ["tenant"] = new JsonObject { ["id"] = conversation.Tenant },
            },
            ["activity"] = view.Of(delivery),
        };
        var answer = await client.CallAsync(HttpMethod.Post, RouteOf(delivery.Post), "conversations", body, cancellationToken);
        return new Sent(answer.Text("activityId") is { Length: > 0 } id ? id : null);
    }

    private static string RouteOf(Post post) => post.Conversation.Route ?? throw new TeamsUnreachableException(mayHaveArrived: false, "the conversation has no service address.", null);
}
