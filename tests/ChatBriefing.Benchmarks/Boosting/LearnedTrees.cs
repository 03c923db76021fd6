using System.Globalization;
using System.Text;

namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>Trees that were learned, and the names of the figures they ask for.</summary>
internal sealed record LearnedTrees(IReadOnlyList<string> Names, double Base, IReadOnlyList<TreeNode> Roots)
{
    private const string Figure = "0.###";

    /// <summary>The probability that they give a row, 0 to 1.</summary>
    public double Judge(float[] figures) => Logistic.Of(Sum(figures));

    /// <summary>The sum of the leaves, by which rows are put in order.</summary>
    public double Sum(float[] figures)
    {
        var sum = Base;
        foreach (var root in Roots)
        {
            sum += root.ValueFor(figures);
        }

        return sum;
    }

    /// <summary>The text that <see cref="Library.Learning.BoostedTrees"/> reads, rounded to three digits.</summary>
    /// <param name="decision">The decision that tells how they were learned: named in the first line.</param>
    public string ToText(string decision)
    {
        var builder = new StringBuilder($"# Learned; see {decision}.\n");
        builder.Append(Base.ToString(Figure, CultureInfo.InvariantCulture)).Append('\n');
        foreach (var root in Roots)
        {
            Write(root, builder);
            builder.Append('\n');
        }

        return builder.ToString();
    }

    private void Write(TreeNode node, StringBuilder builder)
    {
        if (node.Below is null)
        {
            builder.Append(node.Value.ToString(Figure, CultureInfo.InvariantCulture));
            return;
        }

        builder.Append(Names[node.Figure]).Append('<').Append(node.Threshold.ToString(Figure, CultureInfo.InvariantCulture)).Append(' ');
        Write(node.Below, builder);
        builder.Append(' ');
        Write(node.Otherwise!, builder);
    }
}
