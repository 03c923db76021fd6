using System.Globalization;

namespace ChatBriefing.Server.Teams.Wire;

/// <summary>The time in Teams' ids of messages, which are milliseconds since 1970.</summary>
internal static class TeamsTime
{
    /// <summary>When the message was written; null when the id tells none.</summary>
    public static DateTimeOffset? Of(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
}
