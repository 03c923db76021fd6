namespace ChatBriefing.Briefings.Topics;

/// <summary>What a topic would have matched.</summary>
/// <param name="Looked">How many documents of the time were looked at.</param>
/// <param name="Hits">Those that fit, the newest first.</param>
public sealed record TopicHits(int Looked, IReadOnlyList<TopicHit> Hits);
