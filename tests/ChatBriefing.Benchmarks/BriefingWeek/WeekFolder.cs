namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>Where things lie in the folder of a run.</summary>
internal static class WeekFolder
{
    /// <summary>The data folder.</summary>
    public static string Data(string folder) => Path.Combine(folder, "data");

    /// <summary>The file that says what time it is.</summary>
    public static string Clock(string folder) => Path.Combine(folder, "clock.json");

    /// <summary>The file that names the moment to die at.</summary>
    public static string Armed(string folder) => Path.Combine(folder, "armed");
}
