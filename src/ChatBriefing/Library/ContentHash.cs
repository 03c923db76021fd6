using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatBriefing.Library;

/// <summary>Fingerprint of a document's content, by which the same content is known again.</summary>
public static class ContentHash
{
    /// <summary>Lower-case hexadecimal SHA-256 of title, date and text.</summary>
    public static string Of(string title, DateOnly? date, string text)
    {
        var day = date?.ToString("O", CultureInfo.InvariantCulture) ?? "";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{day}\n{text}")));
    }
}
