namespace ChatBriefing.Briefings.Ledger;

/// <summary>
/// The words and figures of a fact as hashes of 16 bits, keyed with the destination. So short a hash fits thousands of words,
/// so that what is deleted cannot be guessed from it; two facts that have most of theirs in common are the same all the same.
/// </summary>
/// <param name="Words">Hashes of the words, each once, rising.</param>
/// <param name="Numbers">Hashes of the figures and dates, each once, rising.</param>
public sealed record FactPrint(IReadOnlyList<ushort> Words, IReadOnlyList<ushort> Numbers)
{
    /// <summary>Facts of fewer words are too easily taken for each other.</summary>
    private const int FewestWords = 4;

    /// <summary>Two facts are about the same when they share this part of their words (Dice's coefficient).</summary>
    private const double Same = 0.72;

    /// <summary>The print of nothing.</summary>
    public static FactPrint Empty { get; } = new([], []);

    /// <summary>Whether both tell the same.</summary>
    public bool Tells(FactPrint other) => Words.SequenceEqual(other.Words) ? SameNumbers(other) : IsAbout(other) && SameNumbers(other);

    /// <summary>Whether both are about the same, with other figures.</summary>
    public bool Updates(FactPrint other) => Numbers.Count > 0 && other.Numbers.Count > 0 && IsAbout(other) && !SameNumbers(other);

    private bool SameNumbers(FactPrint other) => Numbers.SequenceEqual(other.Numbers);

    private bool IsAbout(FactPrint other) =>
        Math.Min(Words.Count, other.Words.Count) >= FewestWords && 2.0 * Words.Intersect(other.Words).Count() / (Words.Count + other.Words.Count) >= Same;
}
