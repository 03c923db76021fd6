namespace ChatBriefing.Briefings;

/// <summary>What happens to a run that falls on a holiday.</summary>
public enum HolidayRule
{
    /// <summary>It takes place.</summary>
    Ignore = 1,

    /// <summary>It is left out.</summary>
    Skip = 2,

    /// <summary>It takes place on the first working day after.</summary>
    NextWorkingDay = 3,
}
