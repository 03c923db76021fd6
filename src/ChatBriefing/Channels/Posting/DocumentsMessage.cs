using ChatBriefing.Library;

namespace ChatBriefing.Channels.Posting;

/// <summary>A list of documents.</summary>
/// <param name="Words">The words that were looked for: foreign text, empty for none.</param>
/// <param name="Shown">The newest of them, newest first. Titles are foreign text.</param>
/// <param name="Left">How many more there are.</param>
public sealed record DocumentsMessage(string Words, IReadOnlyList<Document> Shown, int Left) : Message
{
    /// <summary>Most documents of a list: more do not fit the screen of a phone.</summary>
    public const int Most = 8;
}
