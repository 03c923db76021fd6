using System.Globalization;
using System.Text;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>Lower case, letters and digits only, single spaces: gold answers differ from the text in such things.</summary>
internal static class PlainText
{
    /// <summary>The plain form of a text.</summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                builder.Append(char.ToLowerInvariant(c));
            }
            else if (builder.Length > 0 && builder[^1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString().Trim();
    }

    /// <summary>Whether a plain text has all words of another, side by side.</summary>
    public static bool HasWords(string text, string words) => $" {text} ".Contains($" {words} ", StringComparison.Ordinal);
}
