using System.Globalization;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>Writes days.</summary>
internal static class Day
{
    /// <summary>"4 Mar 2026".</summary>
    public static string Of(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
