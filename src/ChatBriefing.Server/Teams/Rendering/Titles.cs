namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>Writes titles of documents.</summary>
internal static class Titles
{
    /// <summary>The title on one line, never empty.</summary>
    public static string Of(string title) => ForeignText.Line(title) is { Length: > 0 } line ? line : "Untitled document";
}
