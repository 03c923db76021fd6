using System.Globalization;
using System.Text;

namespace ChatBriefing.Library.Text;

/// <summary>Brings written numbers to one form.</summary>
public static class Numerals
{
    /// <summary>"3,000" becomes "3000", "٣٠٠" becomes "300", "007" stays; what follows the digits ("20th", "5km") is kept without "st", "nd", "rd", "th".</summary>
    public static string Canonical(string lower)
    {
        var builder = new StringBuilder(lower.Length);
        foreach (var c in lower)
        {
            if (char.IsDigit(c))
            {
                builder.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
            }
            else if (c == '٫')
            {
                builder.Append('.');
            }
            else if (c is not (',' or '٬'))
            {
                builder.Append(c);
            }
        }

        var number = builder.ToString();
        return number is [.., >= '0' and <= '9', _, _] && IsOrdinalEnding(number[^2..]) ? number[..^2] : number;
    }

    private static bool IsOrdinalEnding(string ending) => ending is "st" or "nd" or "rd" or "th";
}
