using System.Globalization;
using System.Text;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Text that others wrote (documents, questions, names), made fit to be shown: it keeps its letters and loses what steers a screen.</summary>
internal static class ForeignText
{
    private const char Unreadable = '\uFFFD';

    /// <summary>The text without control characters and without those that turn the direction of writing; line ends stay.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(NeedsCare))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                clean.Append(c).Append(text[++at]);
            }
            else if (char.IsSurrogate(c))
            {
                clean.Append(Unreadable);
            }
            else if (c is '\n' || !Steers(c))
            {
                clean.Append(c);
            }
            else if (c is '\t' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString();
    }

    /// <summary>The same on one line, for titles and names.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static bool NeedsCare(char c) => char.IsSurrogate(c) || (c is not '\n' && Steers(c));

    private static bool Steers(char c) =>
        char.IsControl(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is '\u061C' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB');
}
