namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>Turns a sum of leaves into a probability.</summary>
internal static class Logistic
{
    /// <summary>1 / (1 + e^-x).</summary>
    public static double Of(double sum) => 1 / (1 + Math.Exp(-sum));
}
