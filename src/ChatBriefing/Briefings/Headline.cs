using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;

namespace ChatBriefing.Briefings;

/// <summary>Headings of items: words of a document, as they stand there.</summary>
internal static class Headline
{
    /// <summary>Longest heading in characters; what is longer is cut between two words.</summary>
    public const int Longest = 110;

    /// <summary>The heading at <paramref name="span"/>, on one line, with an ellipsis where its sentence goes on; null when it does not lie in the version's text.</summary>
    public static string? At(DocumentVersion version, StoredSpan span)
    {
        if (span.Length == 0)
        {
            return Shortened(version.Title);
        }

        if (span.Start < 0 || (long)span.Start + span.Length > version.Text.Length)
        {
            return null;
        }

        var words = Shortened(version.Text.Substring(span.Start, span.Length));
        return words.TrimEnd('"', '”', '’', ')') is [.., '.' or '!' or '?' or '…' or '。'] ? words.TrimEnd('.') : words + "…";
    }

    /// <summary>As much of <paramref name="text"/> as a heading may have, with an ellipsis where words are left out.</summary>
    public static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', Longest - 1);
        return line[..(cut > Longest / 2 ? cut : Longest - 1)].TrimEnd(',', ';', ':', '-', '–', '—') + "…";
    }
}
