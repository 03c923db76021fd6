namespace ChatBriefing.Briefings.Subscriptions;

/// <summary>How much a subscription may ask for, wherever it is written: in a chat, on the page, on the command line.</summary>
public static class SubscriptionLimits
{
    /// <summary>Most topics.</summary>
    public const int MostTopics = 20;

    /// <summary>Most characters of the words of a topic.</summary>
    public const int LongestTopic = 200;

    /// <summary>Most examples of a topic.</summary>
    public const int MostExamples = 20;

    /// <summary>Most characters of its name.</summary>
    public const int LongestName = 80;

    /// <summary>Most items of an edition.</summary>
    public const int MostItems = 20;

    /// <summary>Most editors.</summary>
    public const int MostEditors = 10;
}
