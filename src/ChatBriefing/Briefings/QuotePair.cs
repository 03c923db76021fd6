namespace ChatBriefing.Briefings;

/// <summary>Two quotations that stand against each other in an item: what held before and what holds now, or the two sides of a disagreement.</summary>
/// <param name="Before">Number of the citation with the words that held before, or of the first side.</param>
/// <param name="After">Number of the citation with the words that hold now, or of the other side.</param>
public sealed record QuotePair(int Before, int After)
{
    /// <summary>Most pairs of an item: it has no more sentences either.</summary>
    public const int Most = 3;

    /// <summary>Whether the citation is one of both.</summary>
    public bool Holds(int number) => number == Before || number == After;
}
