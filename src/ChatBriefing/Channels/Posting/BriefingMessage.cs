using ChatBriefing.Channels.Subscribing;

namespace ChatBriefing.Channels.Posting;

/// <summary>Something about subscriptions. Its words are the program's own and those that people typed, never those of a document.</summary>
/// <param name="Parts">What is said, in order.</param>
public sealed record BriefingMessage(IReadOnlyList<BriefingPart> Parts) : Message
{
    /// <summary>All of it as lines of plain text.</summary>
    public string Text => string.Join('\n', Parts.SelectMany(part => part.Lines.Prepend(part.Heading)).Where(line => line.Length > 0));
}
