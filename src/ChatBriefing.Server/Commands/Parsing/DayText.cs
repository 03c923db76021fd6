using System.CommandLine.Parsing;
using System.Globalization;

namespace ChatBriefing.Server.Commands.Parsing;

/// <summary>Reads a day from the command line, in the one form that means the same everywhere.</summary>
internal static class DayText
{
    /// <summary>The day, or an error on <paramref name="result"/>.</summary>
    public static DateOnly? Parse(string option, ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"{option} \"{text}\" is not a day: write it like 2025-10-15.");
        return null;
    }
}
