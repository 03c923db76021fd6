namespace ChatBriefing.Library.Text;

/// <summary>
/// Knows other texts by the runs of words they share with given ones, so that what was written from a deleted document is
/// found even where it names no source. Rather too many are known than too few.
/// </summary>
public sealed class WordTraces
{
    /// <summary>Words in a run: so many in a row are seldom shared by chance.</summary>
    private const int RunLength = 4;

    /// <summary>A word this long, such as a code or an address, is known alone.</summary>
    private const int TellingWord = 16;

    private readonly HashSet<string> runs = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <summary>The traces of the texts.</summary>
    public static WordTraces Of(IEnumerable<string> texts)
    {
        var traces = new WordTraces();
        foreach (var text in texts)
        {
            var terms = TermsOf(text);
            traces.words.UnionWith(terms);
            traces.runs.UnionWith(RunsOf(terms));
        }

        return traces;
    }

    /// <summary>Whether the text may have been written from them.</summary>
    public bool AreIn(string text)
    {
        var terms = TermsOf(text);
        return terms.Exists(term => term.Length >= TellingWord && words.Contains(term))
            || (terms.Count < RunLength ? terms.TrueForAll(words.Contains) : RunsOf(terms).Any(runs.Contains));
    }

    private static List<string> TermsOf(string text) => Words.Of(text).ConvertAll(word => word.Term);

    private static IEnumerable<string> RunsOf(List<string> terms) =>
        Enumerable.Range(0, Math.Max(0, terms.Count - RunLength + 1)).Select(at => string.Join(' ', terms.GetRange(at, RunLength)));
}
