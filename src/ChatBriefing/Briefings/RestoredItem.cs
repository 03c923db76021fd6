using ChatBriefing.Briefings.Stored;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Stored;

namespace ChatBriefing.Briefings;

/// <summary>Puts an item together again of what stands.</summary>
internal static class RestoredItem
{
    /// <summary>The item; null when nothing of it may be shown.</summary>
    public static EditionItem? Of(StoredItem stored, string? headline, GroundedText text)
    {
        var sentences = stored.Lines.Select(line => Find(line, text)).OfType<GroundedSentence>().ToList();
        headline ??= sentences is [var first, ..] ? Headline.Shortened(first.Text) : null;
        if (headline is null || (sentences.Count == 0 && stored.Kind != ItemKind.Withdrawn))
        {
            return null;
        }

        var pairs = stored.Pairs.Select(pair => NumberOf(pair.Before, text) is { } before && NumberOf(pair.After, text) is { } after ? new QuotePair(before, after) : null).OfType<QuotePair>().ToList();
        return new EditionItem
        {
            Number = stored.Number,
            Kind = pairs.Count > 0 || stored.Kind == ItemKind.Withdrawn ? stored.Kind : ItemKind.New,
            Topic = stored.Topic,
            Headline = headline,
            HeadlineAt = stored.HeadlineAt,
            Sentences = sentences,
            Pairs = pairs,
            DocumentIds = stored.DocumentIds,
            Versions = stored.Versions,
        };
    }

    /// <summary>The sentence with the same words and the same source; items may quote equal words.</summary>
    private static GroundedSentence? Find(StoredLine line, GroundedText text) => text.Sentences.FirstOrDefault(sentence =>
        sentence.Text == line.Text
        && sentence.Citations.Select(number => text.Citations[number - 1]).Any(citation => line.Spans.Any(span => span.DocumentId == citation.DocumentId && span.Version == citation.Version)));

    private static int? NumberOf(StoredSpan span, GroundedText text) =>
        text.Citations.FirstOrDefault(citation => StoredSpan.Of(citation) == span)?.Number;
}
