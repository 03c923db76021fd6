using System.Globalization;
using ChatBriefing.Channels;

namespace ChatBriefing.Server.Storage.Chats;

/// <summary>
/// The claims of a click. Teams repeats one within half a minute under another id, and a person may well do the same
/// thing again later, so what a click says is claimed for the minute it came in and the one after.
/// </summary>
internal static class RepeatedClicks
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    /// <summary>The claims of <paramref name="turn"/>, whose <see cref="TurnKeys.ClientMessageId"/> stands for what it says.</summary>
    public static ClaimKeys KeysOf(Turn turn, DateTimeOffset now)
    {
        var byEvent = ClaimKeys.Of(turn).Deciding;
        if (turn.Keys.ClientMessageId is not { } said)
        {
            return new ClaimKeys(byEvent, []);
        }

        var minute = now.Ticks / Span.Ticks;
        return new ClaimKeys([.. byEvent, KeyOf(turn, said, minute)], [KeyOf(turn, said, minute + 1)]);
    }

    private static string KeyOf(Turn turn, string said, long minute)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"click {minute} {turn.Asker} {said}");
        return ClaimKeys.Of(turn with { Keys = new TurnKeys { EventId = id } }).Deciding[0];
    }
}
