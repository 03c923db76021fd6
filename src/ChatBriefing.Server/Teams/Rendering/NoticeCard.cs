using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Server.Teams.Rendering.Cards;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>The help, as Teams' people need it.</summary>
internal static class NoticeCard
{
    private const string Help = """
        Ask me a question. I answer from your team's documents, with the exact words behind every sentence.
        - In a channel or group chat: mention me with your question
        - In our own chat: just write it
        - Then ask on: "And in May?"
        - About a message: ⋯ → Ask about this
        - To quote a document: search from the box you write in
        If the documents don't say, I tell you so and show what comes nearest.
        """;

    /// <summary>The help as plain text.</summary>
    public static string HelpText => Help;

    /// <summary>The help as a card.</summary>
    public static JsonObject OfHelp()
    {
        var lines = Help.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var list = string.Join('\n', lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)));
        return Card.Of(new Notice(NoticeKind.Help).Text.ReplaceLineEndings(" "), [Card.Heading("How to ask"), Card.Line(lines[0]), Card.Line(list), Card.Line(lines[^1])]);
    }
}
