using System.Globalization;
using System.Text;

namespace ChatBriefing.Library.Text;

/// <summary>Tells which script a character belongs to, as far as finding words needs it. Ranges are those of the Unicode block charts.</summary>
public static class Script
{
    /// <summary>Whether the character at <paramref name="at"/> is Chinese, Japanese or Korean, written without spaces between words.</summary>
    public static bool IsCjk(string text, int at)
    {
        var c = text[at];
        if (c < 0x1100)
        {
            return false;
        }

        if (char.IsHighSurrogate(c))
        {
            return Rune.TryGetRuneAt(text, at, out var rune) && rune.Value is >= 0x20000 and <= 0x3FFFF;
        }

        return c is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uAC00' and <= '\uD7AF') or (>= '\u1100' and <= '\u11FF') or (>= '\u31F0' and <= '\u31FF')
            or (>= '\uFF66' and <= '\uFF9D') or '\u3005' or '\u3007';
    }

    /// <summary>Whether a character is a letter of the Arabic script.</summary>
    public static bool IsArabic(char c) => c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F');

    /// <summary>Whether a character is a mark that belongs to the letter before it (accents, vowel signs).</summary>
    public static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
