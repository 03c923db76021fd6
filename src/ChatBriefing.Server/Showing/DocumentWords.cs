using System.Globalization;
using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Showing;

/// <summary>What a list of documents says, the same on every platform.</summary>
internal static class DocumentWords
{
    private const int LongestWords = 60;

    /// <summary>What the list holds, or that it holds nothing.</summary>
    public static string HeadingOf(DocumentsMessage message) => (message.Shown.Count, message.Words.Length) switch
    {
        (0, 0) => "There is no document that may be read here yet.",
        (0, _) => $"No document that may be read here has these words in its title, source or collection: {WordsOf(message)}",
        (_, 0) => "Newest documents",
        _ => $"Documents with: {WordsOf(message)}",
    };

    /// <summary>What to do for those that had no room; empty when all are shown.</summary>
    /// <param name="message">The list.</param>
    /// <param name="order">How the list is asked for.</param>
    public static string HintOf(DocumentsMessage message, string order) =>
        message.Left == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{message.Left:N0} more. To find one, add words of its title: {order} travel");

    private static string WordsOf(DocumentsMessage message) => Shortened.To(ForeignText.Line(message.Words), LongestWords);
}
