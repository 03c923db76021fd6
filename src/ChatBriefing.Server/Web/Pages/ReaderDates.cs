using System.Globalization;

namespace ChatBriefing.Server.Web.Pages;

/// <summary>Writes dates as readers read them; the pages are in English.</summary>
internal static class ReaderDates
{
    /// <summary>"15 October 2025", or "undated".</summary>
    public static string Of(DateOnly? date) => date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "undated";

    /// <summary>"15 October 2025", the day of a moment by universal time.</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
