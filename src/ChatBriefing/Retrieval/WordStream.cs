using ChatBriefing.Library.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBriefing.Retrieval;

/// <summary>Gives Lucene the terms that the rest of the product works with, so that what is found and what is checked agree.</summary>
internal sealed class WordStream : TokenStream
{
    /// <summary>Letters by which two words of one family mostly agree.</summary>
    private const int OpeningLength = 6;

    private readonly IEnumerator<string> terms;
    private readonly ICharTermAttribute term;

    private WordStream(IEnumerable<string> terms)
    {
        this.terms = terms.GetEnumerator();
        term = AddAttribute<ICharTermAttribute>();
    }

    /// <summary>The content terms of a text.</summary>
    public static WordStream OfTerms(IReadOnlyList<Word> words) => new(Terms(words));

    /// <summary>The pairs of neighbouring content terms of a text.</summary>
    public static WordStream OfPairs(IReadOnlyList<Word> words) => new(Pairs(words));

    /// <summary>The first letters of the longer content words of a text.</summary>
    public static WordStream OfOpenings(IReadOnlyList<Word> words) => new(Openings(words));

    /// <summary>The first letters of the longer content words, in order.</summary>
    public static IEnumerable<string> Openings(IEnumerable<Word> words) =>
        words.Select(OpeningOf).OfType<string>();

    /// <summary>The first letters of a longer content word; null for others.</summary>
    public static string? OpeningOf(Word word) => word.IsContent && word.Lower.Length > OpeningLength ? word.Lower[..OpeningLength] : null;

    /// <summary>The content terms, in order.</summary>
    public static IEnumerable<string> Terms(IEnumerable<Word> words) => words.Where(word => word.IsContent).Select(word => word.Term);

    /// <summary>Each content term joined to the next; stop words between them are passed over ("Bank of England").</summary>
    public static IEnumerable<string> Pairs(IEnumerable<Word> words)
    {
        string? previous = null;
        foreach (var next in Terms(words))
        {
            if (previous is not null)
            {
                yield return $"{previous} {next}";
            }

            previous = next;
        }
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!terms.MoveNext())
        {
            return false;
        }

        term.SetEmpty().Append(terms.Current);
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            terms.Dispose();
        }

        base.Dispose(disposing);
    }
}
