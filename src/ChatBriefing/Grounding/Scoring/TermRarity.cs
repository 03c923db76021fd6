using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>
/// How rare a term is in news, manuals and encyclopaedias: its weight is ln((N + 1) / (n + 0.5)) over the greatest that
/// there is, with n of N documents holding it. The shipped table holds terms and counts, none of the documents' text.
/// </summary>
internal sealed class TermRarity
{
    private readonly FrozenDictionary<string, double> weights;

    private TermRarity(FrozenDictionary<string, double> weights) => this.weights = weights;

    /// <summary>The table that ships.</summary>
    public static TermRarity Shipped { get; } = Load("term-rarity.txt");

    /// <summary>The weight of a term, above 0 and at most 1; 1 for a term that the table does not hold.</summary>
    public double Of(string term) => weights.GetValueOrDefault(term, 1);

    /// <summary>A table of counts.</summary>
    public static TermRarity Of(int documents, IEnumerable<KeyValuePair<string, int>> counts)
    {
        var most = Math.Log((documents + 1) / 0.5);
        return new TermRarity(counts.ToFrozenDictionary(
            count => count.Key, count => Math.Clamp(Math.Log((documents + 1) / (count.Value + 0.5)) / most, 0.01, 1), StringComparer.Ordinal));
    }

    /// <summary>Reads a table: the first line is the number of documents, each other one a count and the terms that have it.</summary>
    public static TermRarity Parse(TextReader reader)
    {
        var documents = int.Parse(reader.ReadLine() ?? "0", CultureInfo.InvariantCulture);
        var counts = new Dictionary<string, int>(16_384, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            var count = int.Parse(parts[0], CultureInfo.InvariantCulture);
            foreach (var term in parts.AsSpan(1))
            {
                counts[term] = count;
            }
        }

        return Of(documents, counts);
    }

    private static TermRarity Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly: check the project file.");
        using var reader = new StreamReader(stream);
        return Parse(reader);
    }
}
