using System.Globalization;

namespace ChatBriefing.Server.Slack.Wire;

/// <summary>The time in Slack's ids of messages: seconds since 1970, and behind a point what keeps two of a second apart.</summary>
internal static class SlackTime
{
    /// <summary>When the message was written, to the second; null when the id tells none.</summary>
    public static DateTimeOffset? Of(string ts) =>
        long.TryParse(ts.AsSpan(0, ts.IndexOf('.') is >= 0 and var point ? point : ts.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
