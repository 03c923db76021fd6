using System.Buffers;
using System.Text;

namespace ChatBriefing.Library.Reading;

/// <summary>Makes line ends one kind and takes out the control characters that no reader sees.</summary>
internal static class CleanText
{
    private static readonly SearchValues<char> Unwanted = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\t')), '\u2028', '\u2029']);

    /// <summary>The text with "\n" for every line, page and paragraph end and no other control characters but the tab.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Unwanted);
        if (first < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text, 0, first, text.Length);
        for (var at = first; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' || (c == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                clean.Append('\n');
            }
            else if (c is '\n' or '\t' || !char.IsControl(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}
