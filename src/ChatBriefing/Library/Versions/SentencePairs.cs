using ChatBriefing.Library.Text;

namespace ChatBriefing.Library.Versions;

/// <summary>Puts the sentences that went beside those that came in their place.</summary>
internal static class SentencePairs
{
    /// <summary>Two sentences are one that changed when they share at least this part of their words (Dice's coefficient).</summary>
    private const double Alike = 0.5;

    /// <summary>Cells of the table; where more sentences changed in one place, those at the same distance from its start are compared.</summary>
    private const long MostCells = 250_000;

    /// <summary>Pairs of places in both lists, in order; null where a sentence has no partner.</summary>
    public static IEnumerable<(int? Gone, int? Come)> Of(List<string> gone, List<string> come)
    {
        var (oldWords, newWords) = (gone.ConvertAll(WordsOf), come.ConvertAll(WordsOf));
        var alike = (long)gone.Count * come.Count <= MostCells ? Best(oldWords, newWords) : SamePlace(oldWords, newWords);
        var (i, j) = (0, 0);
        foreach (var (oldAt, newAt) in alike.Append((gone.Count, come.Count)))
        {
            for (; i < oldAt; i++)
            {
                yield return (i, null);
            }

            for (; j < newAt; j++)
            {
                yield return (null, j);
            }

            if (oldAt < gone.Count)
            {
                yield return (i++, j++);
            }
        }
    }

    /// <summary>The pairing, rising in both, of which the likenesses add up to the most.</summary>
    private static IEnumerable<(int Gone, int Come)> Best(List<HashSet<string>> gone, List<HashSet<string>> come)
    {
        var most = new double[gone.Count + 1, come.Count + 1];
        for (var i = gone.Count - 1; i >= 0; i--)
        {
            for (var j = come.Count - 1; j >= 0; j--)
            {
                most[i, j] = Math.Max(Math.Max(most[i + 1, j], most[i, j + 1]), Likeness(gone[i], come[j]) + most[i + 1, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < gone.Count && j < come.Count;)
        {
            if (most[i, j] <= most[i + 1, j])
            {
                i++;
            }
            else if (most[i, j] <= most[i, j + 1])
            {
                j++;
            }
            else
            {
                yield return (i++, j++);
            }
        }
    }

    private static IEnumerable<(int Gone, int Come)> SamePlace(List<HashSet<string>> gone, List<HashSet<string>> come) =>
        Enumerable.Range(0, Math.Min(gone.Count, come.Count)).Where(at => Likeness(gone[at], come[at]) > 0).Select(at => (at, at));

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var size = one.Count + other.Count;
        var likeness = size == 0 ? 0 : 2.0 * one.Count(other.Contains) / size;
        return likeness >= Alike ? likeness : 0;
    }

    private static HashSet<string> WordsOf(string sentence) => [.. Words.Of(sentence).Select(word => word.Term)];
}
