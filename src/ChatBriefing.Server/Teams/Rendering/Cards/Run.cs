using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Teams.Rendering.Cards;

/// <summary>Runs of text in a paragraph of a card: plain words, whatever they hold.</summary>
internal static class Run
{
    /// <summary>Plain words.</summary>
    public static JsonObject Text(string text) => new() { ["type"] = "TextRun", ["text"] = Harmless.Of(text) };

    /// <summary>Bold words.</summary>
    public static JsonObject Bold(string text) => With(text, "weight", "Bolder");

    /// <summary>Words that stand back.</summary>
    public static JsonObject Subtle(string text)
    {
        var run = Text(text);
        run["isSubtle"] = true;
        return run;
    }

    /// <summary>Italic words.</summary>
    public static JsonObject Italic(string text)
    {
        var run = Text(text);
        run["italic"] = true;
        return run;
    }

    /// <summary>Words that open one of our own pages.</summary>
    public static JsonObject Link(string text, string url)
    {
        var run = With(text, "color", "Accent");
        run["selectAction"] = new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = url };
        return run;
    }

    private static JsonObject With(string text, string name, string value)
    {
        var run = Text(text);
        run[name] = value;
        return run;
    }
}
