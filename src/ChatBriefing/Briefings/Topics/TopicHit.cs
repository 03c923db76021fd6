using ChatBriefing.Library;

namespace ChatBriefing.Briefings.Topics;

/// <summary>A document that a topic would have matched.</summary>
/// <param name="Document">The document; its title is foreign text.</param>
/// <param name="Fit">How well it fits, above 0 and at most 1.</param>
public sealed record TopicHit(Document Document, double Fit);
