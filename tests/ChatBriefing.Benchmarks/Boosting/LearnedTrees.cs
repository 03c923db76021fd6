using System.Globalization;
using System.Text;

namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>Trees that were learned, and the names of the figures they ask for.</summary>
internal sealed record LearnedTrees(IReadOnlyList<string> Names, double Base, IReadOnlyList<TreeNode> Roots)
{
    private const string Threshold = "0.###";

    /// <summary>The probability that they give a row, 0 to 1.</summary>
    public double Judge(float[] figures)
    {
        var sum = Base;
        foreach (var root in Roots)
        {
            sum += root.ValueFor(figures);
        }

        return Logistic.Of(sum);
    }

    /// <summary>The mean of several, as one: their sums before the logistic function are averaged.</summary>
    public static LearnedTrees Mean(IReadOnlyList<LearnedTrees> all) =>
        new(all[0].Names, all.Average(one => one.Base), [.. all.SelectMany(one => one.Roots).Select(root => root.Times(1.0 / all.Count))]);

    /// <summary>The text that <see cref="Library.Learning.BoostedTrees"/> reads.</summary>
    /// <param name="decision">The decision that tells how they were learned: named in the first line.</param>
    /// <param name="digits">Digits behind the point of a leaf's value.</param>
    public string ToText(string decision, int digits = 3)
    {
        var figure = "0." + new string('#', digits);
        var builder = new StringBuilder($"# Learned; see {decision}.\n");
        builder.Append(Base.ToString(figure, CultureInfo.InvariantCulture)).Append('\n');
        foreach (var root in Roots)
        {
            Write(root, builder, figure);
            builder.Append('\n');
        }

        return builder.ToString();
    }

    private void Write(TreeNode node, StringBuilder builder, string figure)
    {
        if (node.Below is null)
        {
            builder.Append(node.Value.ToString(figure, CultureInfo.InvariantCulture));
            return;
        }

        builder.Append(Names[node.Figure]).Append('<').Append(node.Threshold.ToString(Threshold, CultureInfo.InvariantCulture)).Append(' ');
        Write(node.Below, builder, figure);
        builder.Append(' ');
        Write(node.Otherwise!, builder, figure);
    }
}
