namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>A fork ("figure below threshold?") or a leaf with its value.</summary>
internal sealed record TreeNode(int Figure, float Threshold, double Value, TreeNode? Below, TreeNode? Otherwise)
{
    /// <summary>A leaf.</summary>
    public static TreeNode Leaf(double value) => new(-1, 0, value, null, null);

    /// <summary>The tree with its leaves' values multiplied.</summary>
    public TreeNode Times(double factor) => this with { Value = Value * factor, Below = Below?.Times(factor), Otherwise = Otherwise?.Times(factor) };

    /// <summary>The value of the leaf to which a row leads.</summary>
    public double ValueFor(float[] figures)
    {
        var node = this;
        while (node.Below is not null)
        {
            node = figures[node.Figure] < node.Threshold ? node.Below : node.Otherwise!;
        }

        return node.Value;
    }
}
