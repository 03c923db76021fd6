using System.Globalization;
using System.Reflection;

namespace ChatBriefing.Library.Learned;

/// <summary>
/// Small decision trees, each correcting those before it. They are read from a text: a line is a tree,
/// "Name&lt;figure" a fork with what follows when it holds and then when it does not, a bare figure a leaf.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly List<Node> roots;

    private BoostedTrees(List<Node> roots) => this.roots = roots;

    /// <summary>The trees of the embedded resource <paramref name="name"/>.</summary>
    public static BoostedTrees Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly: check the project file.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>The trees of a text; lines that begin with # are notes.</summary>
    public static BoostedTrees Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new BoostedTrees([.. lines.Where(line => !line.StartsWith('#')).Select(line => Read(new Queue<string>(line.Split(' '))))]);
    }

    /// <summary>The probability that they give a row, 0 to 1.</summary>
    public double Judge(FeatureRow row) => 1 / (1 + Math.Exp(-roots.Sum(root => Follow(root, row))));

    private static Node Read(Queue<string> tokens)
    {
        var parts = tokens.Dequeue().Split('<');
        var figure = double.Parse(parts[^1], CultureInfo.InvariantCulture);
        return parts.Length == 1 ? new Node(null, figure, null, null) : new Node(parts[0], figure, Read(tokens), Read(tokens));
    }

    private static double Follow(Node node, FeatureRow row)
    {
        while (node.Name is not null)
        {
            node = (row[node.Name] < node.Figure ? node.Below : node.Otherwise)!;
        }

        return node.Figure;
    }

    private sealed record Node(string? Name, double Figure, Node? Below, Node? Otherwise);
}
