using System.Text;

namespace ChatBriefing.Server.Storage;

/// <summary>Keeps out text that would come back changed: quotes are compared with the stored text, character by character.</summary>
internal static class StorableText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Refuses a NUL, at which SQLite ends a text, and half a surrogate pair, which UTF-8 cannot hold.</summary>
    /// <exception cref="ArgumentException">The text holds one of them.</exception>
    public static void Check(string text, string source)
    {
        if (text.Contains('\0', StringComparison.Ordinal) || !IsWellFormed(text))
        {
            throw new ArgumentException($"{source} holds a NUL or a broken character, which cannot be stored: save it as plain UTF-8 text and add it again.");
        }
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            _ = Strict.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
