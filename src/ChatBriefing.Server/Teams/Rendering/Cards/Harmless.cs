namespace ChatBriefing.Server.Teams.Rendering.Cards;

/// <summary>Text in cards: Teams reads {{DATE(…)}} as an instruction wherever it stands.</summary>
internal static class Harmless
{
    /// <summary>The text, with double braces parted.</summary>
    public static string Of(string text) => Parted(ForeignText.Clean(text));

    /// <summary>The same of a text that is clean. Each is parted twice: of three braces in a row the first time leaves two.</summary>
    public static string Parted(string text) => PartedOnce(PartedOnce(text));

    private static string PartedOnce(string text) => text.Replace("{{", "{ {", StringComparison.Ordinal).Replace("}}", "} }", StringComparison.Ordinal);
}
