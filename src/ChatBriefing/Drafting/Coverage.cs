using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>How much of a question some text has words for, each word by how rare it is.</summary>
internal static class Coverage
{
    /// <summary>What a word counts that stands in title or heading, or in the sentence before, instead of the sentence.</summary>
    private const double NearWeight = 0.7;

    /// <summary>Share of the terms' weight that <paramref name="text"/> holds, 0 to 1; 1 when there is nothing to hold.</summary>
    public static double In(IReadOnlyList<QuestionTerm> terms, IReadOnlySet<string> text) =>
        Share(terms, term => Lexicon.Match(term, text));

    /// <summary>The same where words of one family count too.</summary>
    public static double Loose(IReadOnlyList<QuestionTerm> terms, IReadOnlySet<string> text) =>
        Share(terms, term => WordFamily.Match(term, text));

    /// <summary>The same without the words that may stand for each other.</summary>
    public static double Exact(IReadOnlyList<QuestionTerm> terms, IReadOnlySet<string> text) =>
        Share(terms, term => text.Contains(term) ? 1 : 0);

    /// <summary>The same as the first, where what stands nearby counts in part.</summary>
    public static double In(IReadOnlyList<QuestionTerm> terms, IReadOnlySet<string> text, IReadOnlySet<string> heading, IReadOnlySet<string> before) =>
        Share(terms, term => Math.Max(Lexicon.Match(term, text), NearWeight * Math.Max(Lexicon.Match(term, heading), Lexicon.Match(term, before))));

    /// <summary>The weight of the weightiest term that the text lacks altogether, as a share of all weight.</summary>
    public static double WorstMissing(IReadOnlyList<QuestionTerm> terms, IReadOnlySet<string> text)
    {
        var all = terms.Sum(term => term.Weight);
        var worst = terms.Where(term => Lexicon.Match(term.Term, text) == 0).Select(term => term.Weight).DefaultIfEmpty().Max();
        return all > 0 ? worst / all : 0;
    }

    private static double Share(IReadOnlyList<QuestionTerm> terms, Func<string, double> holds)
    {
        var all = terms.Sum(term => term.Weight);
        return all > 0 ? terms.Sum(term => term.Weight * holds(term.Term)) / all : 1;
    }
}
