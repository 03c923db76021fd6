using ChatBriefing.Briefings;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>
/// Names a briefing that was given no name. Titles of examples are no part of it: a name is shown to people who may not
/// read them.
/// </summary>
public static class BriefingName
{
    /// <summary>The words of its topics, in full.</summary>
    /// <param name="topics">What it is about.</param>
    /// <param name="otherwise">What it is called when no topic has words.</param>
    public static string Of(IReadOnlyList<Topic> topics, string otherwise) =>
        topics.Where(topic => topic.Words.Length > 0).Select(topic => topic.Words).ToList() is { Count: > 0 } words ? string.Join(", ", words) : otherwise;
}
