namespace ChatBriefing.Briefings.Ledger;

/// <summary>
/// The words and figures of a fact as hashes of 16 bits, keyed with the destination. So short a hash fits thousands of words,
/// so that what is deleted cannot be guessed from it; two facts that have most of theirs in common are the same all the same.
/// </summary>
/// <param name="Words">Hashes of the words, each once, rising.</param>
/// <param name="Numbers">Hashes of the figures and dates, each once, rising.</param>
/// <param name="Denies">Whether it says no; null when that was not kept, as older builds did not: then it goes by the words and figures alone.</param>
public sealed record FactPrint(IReadOnlyList<ushort> Words, IReadOnlyList<ushort> Numbers, bool? Denies = null)
{
    /// <summary>Facts of fewer words are too easily taken for each other.</summary>
    private const int FewestWords = 4;

    /// <summary>Two facts are about the same when they share this part of their words (Dice's coefficient).</summary>
    private const double Same = 0.72;

    /// <summary>The print of nothing.</summary>
    public static FactPrint Empty { get; } = new([], []);

    /// <summary>Whether both tell the same.</summary>
    public bool Tells(FactPrint other) => !IsOpposite(other) && SameNumbers(other) && (Words.SequenceEqual(other.Words) || IsAbout(other));

    /// <summary>Whether both are about the same, with other figures, or one denies what the other says.</summary>
    public bool Updates(FactPrint other) =>
        IsAbout(other) && (IsOpposite(other) || (Numbers.Count > 0 && other.Numbers.Count > 0 && !SameNumbers(other)));

    private bool IsOpposite(FactPrint other) => Denies is { } denies && other.Denies is { } otherDenies && denies != otherDenies;

    private bool SameNumbers(FactPrint other) => Numbers.SequenceEqual(other.Numbers);

    private bool IsAbout(FactPrint other) =>
        Math.Min(Words.Count, other.Words.Count) >= FewestWords && 2.0 * Words.Intersect(other.Words).Count() / (Words.Count + other.Words.Count) >= Same;
}
