namespace ChatBriefing.Server.Teams.Rendering.Cards;

/// <summary>Text in cards: Teams reads {{DATE(…)}} as an instruction wherever it stands.</summary>
internal static class Harmless
{
    /// <summary>The text, with double braces parted.</summary>
    public static string Of(string text) => ForeignText.Clean(text).Replace("{{", "{ {", StringComparison.Ordinal).Replace("}}", "} }", StringComparison.Ordinal);
}
