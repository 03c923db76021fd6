using ChatBriefing.Library.Versions;

namespace ChatBriefing.Briefings.Composing;

/// <summary>What a document says otherwise than its old version.</summary>
/// <param name="Pairs">Sentences that changed so much that it is news, and those that they take the place of.</param>
/// <param name="Reworded">Sentences that changed, but say the same.</param>
/// <param name="Come">The document with only those sentences fit that were not in its old version, to its end: minutes grow there.</param>
internal sealed record DocumentChanges(IReadOnlyList<SentencePair> Pairs, IReadOnlyList<NewsSentence> Reworded, NewsDocument Come)
{
    private const int FewestWords = 3;

    /// <summary>Where no figure changed, so much of the weight must be new words for it to be news.</summary>
    private const double NewWords = 0.2;

    /// <summary>Reads them; a document that has no old version has come as a whole.</summary>
    public static DocumentChanges Of(NewsDocument document)
    {
        if (document.Entry.Old is not { } old)
        {
            return new DocumentChanges([], [], document);
        }

        var changes = VersionChanges.Between(old, document.Version);
        var before = SentenceReader.Read(old, int.MaxValue);
        var after = SentenceReader.Read(document.Version, int.MaxValue);
        var changed = changes.Select(change => PairOf(change, before, after)).OfType<SentencePair>().ToLookup(IsNews);
        var come = changes.Select(change => change.New).OfType<VersionQuote>().ToList();
        return new DocumentChanges(
            [.. changed[true]],
            [.. changed[false].Select(pair => pair.After)],
            document with
            {
                Sentences = [.. after.Select(sentence => come.Exists(quote => Covers(quote, sentence)) ? sentence : sentence with { Fitness = 0 })],
                Replaced = [.. changed.SelectMany(pairs => pairs).Select(pair => pair.Before)],
            });
    }

    private static SentencePair? PairOf(VersionChange change, IReadOnlyList<NewsSentence> before, IReadOnlyList<NewsSentence> after) =>
        change is { Old: { } was, New: { } now }
        && before.FirstOrDefault(sentence => Covers(was, sentence)) is { } oldSentence
        && after.FirstOrDefault(sentence => Covers(now, sentence)) is { } newSentence
        && IsTold(newSentence) && IsTold(oldSentence) ? new SentencePair(oldSentence, newSentence) : null;

    private static bool Covers(VersionQuote quote, NewsSentence sentence) =>
        quote.Start <= sentence.Start && sentence.Start + sentence.Span.Length <= quote.Start + quote.Length;

    /// <summary>Under the document's title even a line of a table tells what changed, where it would not stand alone as news.</summary>
    private static bool IsTold(NewsSentence sentence) => sentence.Words.Count >= FewestWords && !sentence.IsOrder && !(TableRow.Is(sentence) ? Boilerplate.IsInWords(sentence.Text) : Boilerplate.Is(sentence.Text));

    private static bool IsNews(SentencePair pair) =>
        pair.IsExact
        || Overlap.Weighed(pair.After.Terms, pair.Before.Terms) <= 1 - NewWords || Overlap.Weighed(pair.Before.Terms, pair.After.Terms) <= 1 - NewWords;
}
