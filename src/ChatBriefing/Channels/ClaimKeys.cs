using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels;

/// <summary>The claims that a turn makes, each a short hash under which a row is unique for a day.</summary>
/// <param name="Deciding">When one of these was claimed before, the turn is a repetition.</param>
/// <param name="Others">
/// Claimed as well, but no repetition when they were before: an edit or a deletion that overtakes its message claims it,
/// so that the message, when it comes, is not answered with words that no longer stand.
/// </param>
public sealed record ClaimKeys(IReadOnlyList<string> Deciding, IReadOnlyList<string> Others)
{
    /// <summary>The claims of <paramref name="turn"/>.</summary>
    public static ClaimKeys Of(Turn turn)
    {
        var keys = turn.Keys;
        var byEvent = Hash(turn, "event", "", keys.EventId);
        if (keys.MessageId is not { } message)
        {
            // No message says it: a click may come many times, and a command has its event alone.
            return new ClaimKeys([byEvent], []);
        }

        var channel = turn.Conversation.Channel;
        var byMessage = Hash(turn, "message", channel, message);
        return turn.Verb switch
        {
            Edit => new ClaimKeys([byEvent, Hash(turn, "edit", channel, $"{message} {keys.Revision ?? keys.EventId}")], [byMessage]),
            Retract => new ClaimKeys([byEvent, Hash(turn, "retract", channel, message)], [byMessage]),
            _ when keys.ClientMessageId is { } client => new ClaimKeys([byEvent, byMessage, Hash(turn, "client", channel, client)], []),
            _ => new ClaimKeys([byEvent, byMessage], []),
        };
    }

    private static string Hash(Turn turn, string kind, string channel, string id)
    {
        // Lengths keep parts apart, whatever characters the ids hold.
        string[] parts = [kind, turn.Conversation.Platform, turn.Conversation.Tenant, channel, id];
        var text = string.Concat(parts.Select(part => $"{part.Length}:{part}"));
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 24);
    }
}
