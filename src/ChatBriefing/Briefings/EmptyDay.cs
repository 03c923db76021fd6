namespace ChatBriefing.Briefings;

/// <summary>What is posted when nothing is new.</summary>
public enum EmptyDay
{
    /// <summary>Nothing.</summary>
    Silent = 1,

    /// <summary>One line that says so.</summary>
    OneLine = 2,

    /// <summary>One line, but only when nothing at all was posted for seven days.</summary>
    WeeklySign = 3,
}
