using ChatBriefing.Briefings;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Topics made of what was typed.</summary>
/// <param name="Topics">The topics; empty when something is wrong.</param>
/// <param name="Objection">What is wrong, with the mend; empty when nothing is.</param>
public sealed record FoundTopics(IReadOnlyList<Topic> Topics, string Objection)
{
    /// <summary>Something is wrong.</summary>
    internal static FoundTopics Wrong(string objection) => new([], objection);
}
