namespace ChatBriefing.Grounding;

/// <summary>
/// Text of which every sentence is supported by the citations it names. Its constructor is private and
/// <see cref="Gate"/> is the only nested type, so nothing but the gate can make one: that is the product's promise,
/// kept by the compiler. An answer or an edition can be made of nothing else.
/// </summary>
public sealed partial class GroundedText
{
    private GroundedText(
        IReadOnlyList<GroundedSentence> sentences,
        IReadOnlyList<Citation> citations,
        IReadOnlyList<WithheldStatement> withheld,
        IReadOnlyList<CheckedClaim> checkedClaims,
        string notice)
    {
        Sentences = sentences;
        Citations = citations;
        Withheld = withheld;
        Checked = checkedClaims;
        Notice = notice;
    }

    /// <summary>The sentences that passed, in order; empty when none did.</summary>
    public IReadOnlyList<GroundedSentence> Sentences { get; }

    /// <summary>The citations, numbered from 1 in the order of their first use.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>What was stopped and why.</summary>
    public IReadOnlyList<WithheldStatement> Withheld { get; }

    /// <summary>Every claim that was checked, let through or not, in the order of the draft.</summary>
    public IReadOnlyList<CheckedClaim> Checked { get; }

    /// <summary>What readers should know about the check, as when a second judge could not be asked; empty otherwise.</summary>
    public string Notice { get; }
}
