using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Reads the sentences of a document that may become news.</summary>
internal static class SentenceReader
{
    /// <summary>News stands at the beginning; what comes behind so many sentences is not looked at.</summary>
    private const int MostSentences = 80;

    /// <summary>The sentences in reading order, those with no fitness included: others lean on them.</summary>
    public static IReadOnlyList<NewsSentence> Read(DocumentVersion version, int most = MostSentences)
    {
        var found = new List<NewsSentence>();
        for (var ordinal = 0; ordinal < version.Passages.Count && found.Count < most; ordinal++)
        {
            if (version.Passages[ordinal].IsHidden)
            {
                continue;
            }

            var passage = Passage.Of(version, ordinal);
            var orders = MachineOrders.In(passage.Text);
            foreach (var span in Sentences.Of(passage.Text))
            {
                found.Add(Of(passage, span, found.Count, orders.Any(order => span.Start < order.End && order.Start < span.End)));
            }
        }

        return found.Count <= most ? found : found.GetRange(0, most);
    }

    private static NewsSentence Of(Passage passage, TextSpan span, int place, bool isOrder)
    {
        var whole = span.Of(passage.Text);
        var heading = HeadingLine.LengthOf(whole, passage);
        var dropped = heading + Dateline.LengthOf(whole[heading..]);
        var text = whole[dropped..];
        var words = Words.Of(text);
        var isTitle = whole == passage.Title || passage.HeadingPath.EndsWith(whole, StringComparison.Ordinal);
        return new NewsSentence
        {
            Passage = passage,
            Span = new TextSpan(span.Start + dropped, span.Length - dropped),
            Dropped = dropped,
            Place = place,
            Text = text,
            Words = words,
            Terms = words.Where(word => word.Kind == WordKind.Content).Select(word => word.Term).ToHashSet(StringComparer.Ordinal),
            Fitness = isOrder || isTitle ? 0 : Fitness.Of(text, words, Fitness.Quoted(text) > 0),
            IsOrder = isOrder,
            LeansBack = Leaning.PointsBack(words),
        };
    }
}
