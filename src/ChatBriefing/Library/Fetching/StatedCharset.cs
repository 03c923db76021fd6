using System.Net.Http.Headers;
using System.Text;

namespace ChatBriefing.Library.Fetching;

/// <summary>Keeps the encoding that only the server's header names: as a file, the text would have lost it.</summary>
internal static class StatedCharset
{
    /// <summary>Text in another encoding as UTF-8 with its mark; anything else as it is.</summary>
    public static byte[] ToUtf8(byte[] content, MediaTypeHeaderValue? type)
    {
        var charset = type?.CharSet?.Trim('"', '\'', ' ');
        if (string.IsNullOrEmpty(charset) || type?.MediaType?.StartsWith("text/", StringComparison.OrdinalIgnoreCase) != true || content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return content;
        }

        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            var encoding = Encoding.GetEncoding(charset);
            return encoding.CodePage == Encoding.UTF8.CodePage ? content : [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(encoding.GetString(content))];
        }
        catch (ArgumentException)
        {
            // An encoding that nobody knows: the reader looks for itself.
            return content;
        }
    }
}
