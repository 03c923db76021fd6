using System.Globalization;

namespace ChatBriefing.Channels.Editions;

/// <summary>Keys of the posts that show an edition's draft to its editors.</summary>
public static class DraftKey
{
    private const string Draft = "draft:";
    private const string Ended = "lapsed:";
    private const string Reworded = "reworded:";

    private static readonly string[] Starts = [Draft, Ended, Reworded];

    /// <summary>The key of the post that shows a draft to an editor.</summary>
    public static string Of(string editionId, string editor) => StartOf(editionId) + editor;

    /// <summary>Begins the keys of all posts that show a draft.</summary>
    public static string StartOf(string editionId) => $"{Draft}{editionId}:";

    /// <summary>The key of the post that tells, in place of the draft with <paramref name="key"/>, how its review ended.</summary>
    public static string EndOf(string key) => Ended + key[Draft.Length..];

    /// <summary>The key of the post that shows, in place of the draft with <paramref name="key"/>, its words of that revision.</summary>
    public static string RewordedOf(string key, int revision) => string.Create(CultureInfo.InvariantCulture, $"{Reworded}{revision}:{key[Draft.Length..]}");

    /// <summary>Whether a post with this key shows a draft, or how its review ended.</summary>
    public static bool Is(string key) => Starts.Any(start => key.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether it shows it to that person.</summary>
    public static bool IsFor(string key, string person) => person.Length > 0 && Is(key) && key.EndsWith($":{person}", StringComparison.Ordinal);
}
