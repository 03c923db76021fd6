namespace ChatBriefing.Channels.Verbs;

/// <summary>Show the sentences of an answer that had no room in the message.</summary>
/// <param name="AnswerId">The answer.</param>
/// <param name="Skip">How many sentences were shown; at least 1.</param>
public sealed record ShowRest(string AnswerId, int Skip) : Verb
{
    /// <summary>How often the question had been edited when they were shown.</summary>
    public int Revision { get; init; }
}
