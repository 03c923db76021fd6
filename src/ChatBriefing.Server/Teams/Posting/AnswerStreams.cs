using System.Collections.Concurrent;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Api;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Wire;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Teams.Posting;

/// <summary>
/// The streams that are open in one-to-one chats. A stream is begun by the first sign of work and ended by the answer;
/// they live in memory: after a restart the answer comes as a message of its own, and Teams closes the stream.
/// </summary>
internal sealed class AnswerStreams(TeamsClient client, TeamsRates rates, RateBudget budget, TimeProvider time, IOptions<TeamsOptions> options)
{
    /// <summary>Teams ends a stream after two minutes; the last call needs its time.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(110);

    private readonly ConcurrentDictionary<string, Task<AnswerStream?>> open = [];

    /// <summary>Whether answers are streamed.</summary>
    public bool IsOn => options.Value.Stream;

    /// <summary>Shows in the chat that the documents are searched, as the beginning of the answer to <paramref name="turn"/>.</summary>
    public async Task BeginAsync(Turn turn)
    {
        await TidyAsync();

        // The call is not cancelled when the answer is ready: a stream begun must be known to be ended.
        var key = KeyOf(turn.Conversation, turn.Handle);
        await open.GetOrAdd(key, _ => InformAsync(turn.Conversation));
    }

    /// <summary>The stream that the answer is to end, taken out of the open ones; null when there is none that still lives.</summary>
    public async Task<AnswerStream?> TakeAsync(Post post) =>
        open.TryRemove(KeyOf(post.Conversation, post.Handle), out var begun) && await begun is { } stream && time.GetUtcNow() - stream.BegunAt < Life ? stream : null;

    /// <summary>Sends the words so far, one call after the other and no faster than the pace; passed over when the limits leave no room for it.</summary>
    public async Task<AnswerStream?> SayAsync(Conversation conversation, AnswerStream? stream, string text, CancellationToken cancellationToken)
    {
        if (budget.Spend(rates.LimitsFor(conversation), time.GetUtcNow()) > TimeSpan.Zero)
        {
            return stream;
        }

        await PaceAsync(stream, cancellationToken);
        var sequence = (stream?.Sequence ?? 0) + 1;
        var activity = StreamActivity.Of(stream?.Id, "streaming", sequence, text);
        var answer = await client.CallAsync(HttpMethod.Post, conversation.Route!, TeamsAddress.ActivitiesOf(conversation), activity, cancellationToken);
        var now = time.GetUtcNow();
        var said = stream is null ? new AnswerStream(answer.Text("id"), sequence, now, now) : stream with { Sequence = sequence, SpokenAt = now };
        return said.Id.Length > 0 ? said : null;
    }

    /// <summary>Waits until the stream may be spoken to again.</summary>
    public async Task PaceAsync(AnswerStream? stream, CancellationToken cancellationToken)
    {
        var wait = stream is null ? TimeSpan.Zero : stream.SpokenAt + options.Value.StreamPace - time.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>Puts back a stream that could not be ended, so that the next attempt ends it.</summary>
    public void Return(Post post, AnswerStream stream) => open[KeyOf(post.Conversation, post.Handle)] = Task.FromResult<AnswerStream?>(stream);

    private async Task<AnswerStream?> InformAsync(Conversation conversation)
    {
        if (conversation.Route is not { } route || budget.Spend(rates.LimitsFor(conversation), time.GetUtcNow()) > TimeSpan.Zero)
        {
            return null;
        }

        try
        {
            var activity = StreamActivity.Of(null, "informative", 1, "Searching the documents …");
            var answer = await client.CallAsync(HttpMethod.Post, route, TeamsAddress.ActivitiesOf(conversation), activity, CancellationToken.None);
            var id = answer.Text("id");
            var now = time.GetUtcNow();
            return id.Length > 0 ? new AnswerStream(id, 1, now, now) : null;
        }
        catch (Exception fault) when (fault is TeamsException or TeamsUnreachableException)
        {
            // The answer comes as a message of its own.
            return null;
        }
    }

    private async Task TidyAsync()
    {
        var old = time.GetUtcNow() - (2 * Life);
        foreach (var (key, begun) in open.Where(pair => pair.Value.IsCompletedSuccessfully))
        {
            if (await begun is not { } stream || stream.BegunAt < old)
            {
                open.TryRemove(key, out _);
            }
        }
    }

    private static string KeyOf(Conversation conversation, string? handle) => $"{conversation.Tenant} {conversation.Channel} {handle}";
}
