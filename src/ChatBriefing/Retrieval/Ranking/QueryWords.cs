using ChatBriefing.Library.Questions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Retrieval.Ranking;

/// <summary>The words of a query, ready to be held against passages: each of its terms with how rare it is, and all that may stand for it.</summary>
internal sealed class QueryWords
{
    /// <summary>What a word counts that agrees with a term in its first letters only.</summary>
    private const double OpeningStrength = 0.5;

    /// <summary>What another form of a term counts at most: less than the term itself, so that exact matches can be told.</summary>
    private const double MostOfKin = 0.95;

    /// <summary>Words of a query looked at; a pasted page must not cost more than a question.</summary>
    private const int Most = 100;

    private readonly Dictionary<string, (int Term, double Strength)> kin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> openings = new(StringComparer.Ordinal);

    /// <summary>Reads a query.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="weights">The weights of its terms.</param>
    public QueryWords(string text, IReadOnlyDictionary<string, double> weights)
    {
        All = [.. Words.Of(text).Take(Most)];
        var content = All.Where(word => word.IsContent).ToList();
        var distinct = content.DistinctBy(word => word.Term).ToList();
        Terms = distinct.ConvertAll(word => word.Term);
        Weights = [.. Terms.Select(term => weights.GetValueOrDefault(term))];
        IsName = [.. distinct.Select(word => word.IsCapitalised && word.Start > 0)];
        IsNumber = [.. distinct.Select(word => word.Kind == WordKind.Number)];
        Sequence = content.ConvertAll(word => Terms.IndexOf(word.Term));
        Total = Weights.Sum();
        Kind = AnswerKinds.Of(text);
        Runs = new WordRuns(All);
        AddKin(distinct);
    }

    /// <summary>All its words, stop words too.</summary>
    public IReadOnlyList<Word> All { get; }

    /// <summary>Its different content terms, in order.</summary>
    public List<string> Terms { get; }

    /// <summary>How rare each term is.</summary>
    public double[] Weights { get; }

    /// <summary>Whether it is written as a name.</summary>
    public bool[] IsName { get; }

    /// <summary>Whether it is written in digits.</summary>
    public bool[] IsNumber { get; }

    /// <summary>Its content words in order, as places in <see cref="Terms"/>.</summary>
    public List<int> Sequence { get; }

    /// <summary>The weights together.</summary>
    public double Total { get; }

    /// <summary>What sort of thing it asks for.</summary>
    public AnswerKind Kind { get; }

    /// <summary>Its runs of words.</summary>
    public WordRuns Runs { get; }

    /// <summary>The term that a word stands for, and how well: 1 for the term itself; (-1, 0) for none.</summary>
    public (int Term, double Strength) Match(Word word)
    {
        if (kin.TryGetValue(word.Term, out var match))
        {
            return match;
        }

        return WordStream.OpeningOf(word) is { } opening && openings.TryGetValue(opening, out var term) ? (term, OpeningStrength) : (-1, 0);
    }

    /// <summary>Share of the query's weight that the terms of these strengths make up, 0 to 1; 0 when nothing weighs.</summary>
    public double Share(double[] strengths)
    {
        var sum = 0.0;
        for (var term = 0; term < strengths.Length; term++)
        {
            sum += Weights[term] * strengths[term];
        }

        return Total > 0 ? sum / Total : 0;
    }

    private void AddKin(List<Word> distinct)
    {
        for (var term = 0; term < distinct.Count; term++)
        {
            kin[Terms[term]] = (term, 1);
            if (WordStream.OpeningOf(distinct[term]) is { } opening)
            {
                openings.TryAdd(opening, term);
            }
        }

        for (var term = 0; term < distinct.Count; term++)
        {
            foreach (var (other, strength) in Lexicon.Of(Terms[term]))
            {
                if (!kin.TryGetValue(other, out var known) || known.Strength < strength)
                {
                    kin[other] = (term, Math.Min(strength, MostOfKin));
                }
            }
        }
    }
}
