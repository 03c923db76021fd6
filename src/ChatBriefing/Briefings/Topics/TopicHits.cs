namespace ChatBriefing.Briefings.Topics;

/// <summary>What a topic would have matched.</summary>
/// <param name="Name">What readers see as the topic: its words, or the title of its first example; foreign text, empty when no example is there to be read.</param>
/// <param name="Looked">How many documents of the time were looked at.</param>
/// <param name="Hits">Those that fit, the newest first.</param>
public sealed record TopicHits(string Name, int Looked, IReadOnlyList<TopicHit> Hits)
{
    /// <summary>Whether there were more documents than could be looked at: only the newest are counted.</summary>
    public bool IsCut { get; init; }
}
