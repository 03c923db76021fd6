using System.Globalization;
using System.Reflection;

namespace ChatBriefing.Library.Learning;

/// <summary>
/// Small decision trees, each correcting those before it. They are read from a text that is embedded in the assembly: a
/// line is a tree, "Name&lt;figure" a fork with what follows when it holds and then when it does not, a bare figure a leaf.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly List<string> names = [];
    private readonly List<Node> roots;

    private BoostedTrees(IEnumerable<string> lines) => roots = [.. lines.Select(line => Read(new Queue<string>(line.Split(' '))))];

    /// <summary>The trees of the embedded resource <paramref name="name"/>.</summary>
    public static BoostedTrees Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly: check the project file.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>The trees of a text; lines that begin with # are notes.</summary>
    public static BoostedTrees Parse(string text) =>
        new(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('#')));

    /// <summary>The probability that they give a row, 0 to 1.</summary>
    /// <exception cref="KeyNotFoundException">The row lacks a figure that the trees ask for.</exception>
    public double Judge(FeatureRow row) => 1 / (1 + Math.Exp(-Sum(row)));

    /// <summary>The sum of the leaves, any number: for putting rows in order, where a probability near 0 or 1 would be too coarse.</summary>
    /// <exception cref="KeyNotFoundException">The row lacks a figure that the trees ask for.</exception>
    public double Sum(FeatureRow row)
    {
        var figures = names.ConvertAll(name => row[name]);
        return roots.Sum(root => Follow(root, figures));
    }

    private static double Follow(Node node, List<double> figures)
    {
        while (node.Below is not null)
        {
            node = figures[node.Place] < node.Figure ? node.Below : node.Otherwise!;
        }

        return node.Figure;
    }

    private Node Read(Queue<string> tokens)
    {
        var parts = tokens.Dequeue().Split('<');
        var figure = double.Parse(parts[^1], CultureInfo.InvariantCulture);
        return parts.Length == 1 ? new Node(-1, figure, null, null) : new Node(PlaceOf(parts[0]), figure, Read(tokens), Read(tokens));
    }

    private int PlaceOf(string name)
    {
        var place = names.IndexOf(name);
        if (place < 0)
        {
            place = names.Count;
            names.Add(name);
        }

        return place;
    }

    private sealed record Node(int Place, double Figure, Node? Below, Node? Otherwise);
}
