using ChatBriefing.Library.Text;

namespace ChatBriefing.Retrieval.Ranking;

/// <summary>A sentence held against a query.</summary>
internal sealed class SentenceWords
{
    /// <summary>Reads a sentence.</summary>
    public SentenceWords(string text, QueryWords query)
    {
        Words = Library.Text.Words.Of(text);
        Exact = new double[query.Terms.Count];
        Soft = new double[query.Terms.Count];
        foreach (var word in Words.Where(word => word.IsContent))
        {
            var (term, strength) = query.Match(word);
            Matched.Add(term);
            if (term >= 0)
            {
                Soft[term] = Math.Max(Soft[term], strength);
                Exact[term] = strength >= 1 ? 1 : Exact[term];
            }
        }
    }

    /// <summary>Its words.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>For each term of the query 1 when the sentence has it, else 0.</summary>
    public double[] Exact { get; }

    /// <summary>For each term how well the best word of the sentence stands for it, 0 to 1.</summary>
    public double[] Soft { get; }

    /// <summary>For each content word the term of the query that it stands for, -1 for none.</summary>
    public List<int> Matched { get; } = [];
}
