using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Chooses the words that head an item: the document's title where it says something, else the beginning of the first sentence.</summary>
internal static class HeadlineChoice
{
    private const int FewestTitleWords = 2;
    private const int ShortestPart = 30;
    private const int LongestPart = 85;

    /// <summary>Where they stand; a span of no length is the title.</summary>
    public static StoredSpan Of(DocumentVersion version, NewsSentence first) =>
        SaysSomething(version, first) ? new StoredSpan(version.DocumentId, version.Number, 0, 0) : Beginning(first);

    /// <summary>Names of files and the first line of the text itself say nothing that the item does not.</summary>
    private static bool SaysSomething(DocumentVersion version, NewsSentence first)
    {
        var title = version.Title.Trim();
        return Words.Of(title).Count(word => word.IsContent) >= FewestTitleWords
            && title.Any(char.IsWhiteSpace)
            && title != version.Source
            && !title.Contains('_', StringComparison.Ordinal)
            && !first.Text.StartsWith(title.TrimEnd('…', '.'), StringComparison.Ordinal)
            && (first.Whole.Text.Contains('\n', StringComparison.Ordinal) || !first.Whole.Text.StartsWith(title.TrimEnd('…', '.'), StringComparison.Ordinal));
    }

    private static StoredSpan Beginning(NewsSentence first)
    {
        var text = first.Text;
        var end = text.Length;
        if (end > LongestPart)
        {
            var clause = text.AsSpan(ShortestPart, LongestPart - ShortestPart).LastIndexOfAny(",;:—–");
            var word = text.LastIndexOf(' ', LongestPart);
            end = clause >= 0 ? ShortestPart + clause : word > ShortestPart ? word : LongestPart;
        }

        return new StoredSpan(first.Passage.DocumentId, first.Passage.Version, first.Start, end);
    }
}
