namespace ChatBriefing.Library.Text;

/// <summary>A word of a text: where it stands and the term it is compared by.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Term">Lower-case, folded and stemmed form; equal terms count as the same word.</param>
/// <param name="Lower">Lower-case, folded form before stemming.</param>
/// <param name="Kind">What sort of word it is.</param>
/// <param name="IsCapitalised">Whether it begins with an upper-case letter.</param>
public readonly record struct Word(int Start, int Length, string Term, string Lower, WordKind Kind, bool IsCapitalised)
{
    /// <summary>Offset behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether it carries meaning of its own: anything but a stop word.</summary>
    public bool IsContent => Kind != WordKind.Stop;
}
