using System.Globalization;

namespace ChatBriefing.Server.Web.Pages;

/// <summary>
/// Reads whole numbers out of a page's address. Anyone can write an address, and a parameter of a number's type answers
/// what is none, or too large, with a fault of the server; so pages take them as texts.
/// </summary>
internal static class QueryNumber
{
    /// <summary>The number; null when nothing is given, or nothing that is one.</summary>
    public static int? Read(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
