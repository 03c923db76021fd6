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
        - What is new, each morning: schedule weekdays 8:30
        - To see what I read: write "documents"
        - Admins: send me a file to add it
        If the documents don't say, I tell you so and show what comes nearest.
        """;

    /// <summary>The help as plain text.</summary>
    public static string HelpText => Help;

    /// <summary>The help as a card. A block a line: a list of Markdown is cut off at its right on a narrow phone.</summary>
    public static JsonObject OfHelp()
    {
        var lines = Help.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Card.Of(
            new Notice(NoticeKind.Help).Text.ReplaceLineEndings(" "),
            [Card.Heading("How to ask"), .. lines.Select(line => Card.Line(line.StartsWith("- ", StringComparison.Ordinal) ? $"• {line[2..]}" : line))]);
    }
}
