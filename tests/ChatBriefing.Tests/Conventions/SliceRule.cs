using System.Text.RegularExpressions;

namespace ChatBriefing.Tests.Conventions;

/// <summary>Which slice may know which: the floors of the design, lowest first. A slice knows only what stands on lower floors.</summary>
internal static partial class SliceRule
{
    private static readonly string[][] Floors =
    [
        ["Library"],
        ["Retrieval", "Grounding", "Drafting"],
        ["Asking", "Briefings"],
        ["Channels"],
        ["Server"],
    ];

    /// <summary>In the server the platforms never see each other.</summary>
    private static readonly string[] Platforms = ["Slack", "Teams", "Web"];

    /// <summary>The names that <paramref name="source"/>, a file at <paramref name="path"/> below src, must not use.</summary>
    public static IEnumerable<string> Violations(string path, string source)
    {
        var parts = path.Replace('\\', '/').Split('/');
        var isServer = parts[0] == "ChatBriefing.Server";
        var slice = isServer ? "Server" : parts[1];
        foreach (Match match in Names().Matches(source))
        {
            var (first, second) = (match.Groups["first"].Value, match.Groups["second"].Value);
            var goesUp = FloorOf(first) >= 0 && first != slice && FloorOf(first) >= FloorOf(slice);
            var crosses = isServer && first == "Server" && Platforms.Contains(parts[1]) && Platforms.Contains(second) && second != parts[1];
            if (goesUp || crosses)
            {
                yield return $"{path} uses {match.Value}";
            }
        }
    }

    private static int FloorOf(string slice) => Array.FindIndex(Floors, floor => floor.Contains(slice));

    [GeneratedRegex(@"\bChatBriefing\.(?<first>[A-Z]\w*)(?:\.(?<second>[A-Z]\w*))?")]
    private static partial Regex Names();
}
