using ChatBriefing.Library;
using ChatBriefing.Library.Versions;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Makes an update of a document that says something else than before: the sentences with the changed figures, and those that they take the place of; so with denials.</summary>
internal static class UpdatePlanner
{
    private const int FewestWords = 3;

    /// <summary>Where no figure changed, so much of the weight must be new words for it to be news.</summary>
    private const double NewWords = 0.2;

    /// <summary>The update; null when nothing changed that can be told as one.</summary>
    public static ItemPlan? Plan(NewsDocument document, DateOnly today)
    {
        if (document.Entry.Old is not { } old)
        {
            return null;
        }

        var all = Pairs(old, document).OrderByDescending(pair => pair.IsExact).ThenBy(pair => pair.After.Place).ToList();
        if (all is not [{ IsExact: var isExact }, ..])
        {
            return null;
        }

        var pairs = all.Where(pair => pair.IsExact == isExact).Take(QuotePair.Most).ToList();
        return new ItemPlan
        {
            Kind = ItemKind.Update,
            Topic = document.Topic,
            Facts = [.. pairs.Select(pair => new Fact(pair.After, []) { Score = 1 })],
            Pairs = pairs,
            Documents = [document],
            Importance = Importance.Of(isExact ? ItemKind.Update : ItemKind.New, [document], 0.8, 0, today),
        };
    }

    /// <summary>The document with only those sentences fit that were not in its old version.</summary>
    public static NewsDocument OnlyNew(NewsDocument document)
    {
        if (document.Entry.Old is not { } old)
        {
            return document;
        }

        var come = VersionChanges.Between(old, document.Version).Select(change => change.New).OfType<VersionQuote>().ToList();
        return document with { Sentences = [.. document.Sentences.Select(sentence => come.Exists(quote => Covers(quote, sentence)) ? sentence : sentence with { Fitness = 0 })] };
    }

    private static IEnumerable<SentencePair> Pairs(DocumentVersion old, NewsDocument document)
    {
        var before = SentenceReader.Read(old, int.MaxValue);
        var after = SentenceReader.Read(document.Version, int.MaxValue);
        foreach (var change in VersionChanges.Between(old, document.Version))
        {
            if (change is { Old: { } was, New: { } now }
                && before.FirstOrDefault(sentence => Covers(was, sentence)) is { } oldSentence
                && after.FirstOrDefault(sentence => Covers(now, sentence)) is { } newSentence
                && IsTold(newSentence) && IsTold(oldSentence) && IsNews(oldSentence, newSentence))
            {
                yield return new SentencePair(oldSentence, newSentence);
            }
        }
    }

    private static bool Covers(VersionQuote quote, NewsSentence sentence) =>
        quote.Start <= sentence.Start && sentence.Start + sentence.Span.Length <= quote.Start + quote.Length;

    /// <summary>Under the document's title even a line of a table tells what changed, where it would not stand alone as news.</summary>
    private static bool IsTold(NewsSentence sentence) => sentence.Words.Count >= FewestWords && !sentence.IsOrder && !(TableRow.Is(sentence) ? Boilerplate.IsInWords(sentence.Text) : Boilerplate.Is(sentence.Text));

    private static bool IsNews(NewsSentence old, NewsSentence now) =>
        !old.Numbers.Same(now.Numbers)
        || Overlap.Weighed(now.Terms, old.Terms) <= 1 - NewWords || Overlap.Weighed(old.Terms, now.Terms) <= 1 - NewWords
        || old.Denies != now.Denies;
}
