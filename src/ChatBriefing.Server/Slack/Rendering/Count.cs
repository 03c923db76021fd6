namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Says how many.</summary>
internal static class Count
{
    /// <summary>"1 statement", "2 statements".</summary>
    public static string Of(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";
}
