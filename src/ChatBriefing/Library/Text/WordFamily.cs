namespace ChatBriefing.Library.Text;

/// <summary>Words that are likely of one family though their stems differ ("coloni" and "colonist"): they begin alike for most of their length.</summary>
public static class WordFamily
{
    /// <summary>What a word of the same family counts, against 1 for the same word.</summary>
    public const double Weight = 0.6;

    /// <summary>Letters that must agree.</summary>
    private const int Least = 4;

    /// <summary>The share of the longer word that must agree.</summary>
    private const double LeastShare = 0.6;

    /// <summary>Whether two terms are of one family; each is of its own.</summary>
    public static bool Agree(string term, string other)
    {
        var shared = term.AsSpan().CommonPrefixLength(other);
        return shared >= Least && shared >= LeastShare * Math.Max(term.Length, other.Length) && !char.IsDigit(term[0]);
    }

    /// <summary>How much the best of <paramref name="terms"/> counts for <paramref name="term"/>, kin of <see cref="Lexicon"/> and family together.</summary>
    public static double Match(string term, IReadOnlySet<string> terms)
    {
        var match = Lexicon.Match(term, terms);
        return match > 0 || !terms.Any(other => Agree(term, other)) ? match : Weight;
    }
}
