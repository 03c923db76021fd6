using System.Reflection;

namespace ChatBriefing.Library.Text;

/// <summary>
/// Which terms may stand for each other. A person asks who "extradites" and the document says "hand over": without
/// this the two have no word in common. The list is lexicon.txt beside this file.
/// </summary>
public static class Lexicon
{
    /// <summary>How much a term of nearly the same meaning counts, against 1 for the term itself or another form of it.</summary>
    public const double KinWeight = 0.7;

    private static readonly Dictionary<string, Dictionary<string, double>> Table = Read();

    private static readonly Dictionary<string, double> None = [];

    /// <summary>The other terms that may stand for <paramref name="term"/>, with how much they count; empty when there are none.</summary>
    public static IReadOnlyDictionary<string, double> Of(string term) =>
        Table.TryGetValue(term, out var others) ? others : None;

    /// <summary>How much the best of <paramref name="terms"/> counts for <paramref name="term"/>: 1 when it is among them, 0 when nothing is.</summary>
    public static double Match(string term, IReadOnlySet<string> terms)
    {
        if (terms.Contains(term))
        {
            return 1;
        }

        var best = 0.0;
        foreach (var (other, weight) in Of(term))
        {
            if (weight > best && terms.Contains(other))
            {
                best = weight;
            }
        }

        return best;
    }

    // Plain dictionaries: frozen ones take longer to make than they save here.
    private static Dictionary<string, Dictionary<string, double>> Read()
    {
        var table = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        foreach (var line in Lines())
        {
            var weight = line[0] == '=' ? 1 : KinWeight;
            var terms = line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Stemmer.Stem(Fold.Lower(word))).Distinct().ToList();
            foreach (var term in terms)
            {
                Add(table, term, terms, weight);
            }
        }

        return table;
    }

    private static void Add(Dictionary<string, Dictionary<string, double>> table, string term, List<string> others, double weight)
    {
        if (!table.TryGetValue(term, out var known))
        {
            table[term] = known = new Dictionary<string, double>(StringComparer.Ordinal);
        }

        foreach (var other in others.Where(other => other != term))
        {
            known[other] = Math.Max(weight, known.GetValueOrDefault(other));
        }
    }

    private static IEnumerable<string> Lines()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("lexicon.txt")
            ?? throw new InvalidOperationException("lexicon.txt is not in the assembly: check the project file.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('=') || line.StartsWith('~'))
            {
                yield return line;
            }
        }
    }
}
