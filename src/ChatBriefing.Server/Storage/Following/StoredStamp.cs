using System.Globalization;
using ChatBriefing.Library.Following;

namespace ChatBriefing.Server.Storage.Following;

/// <summary>A stamp as stored: behind it the version of another source's document that holds the item, where one does.</summary>
internal static class StoredStamp
{
    private const string Between = " as ";

    /// <summary>What to store of the item.</summary>
    public static string Of(FollowedItem item) =>
        item.HolderVersion is { } version ? string.Create(CultureInfo.InvariantCulture, $"{item.Stamp}{Between}{version}") : item.Stamp;

    /// <summary>The stamp and the version in what was stored.</summary>
    public static (string Stamp, int? HolderVersion) Read(string stored) =>
        stored.LastIndexOf(Between, StringComparison.Ordinal) is >= 0 and var at
        && int.TryParse(stored.AsSpan(at + Between.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? (stored[..at], version)
            : (stored, null);
}
