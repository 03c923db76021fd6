namespace ChatBriefing.Grounding.Matching;

/// <summary>A claim beside the window that covers it best, word by word: what every veto looks at.</summary>
internal sealed class Comparison
{
    /// <summary>A claim of which this share stands in the window in the same words and order is a copy with changes.</summary>
    private const double CopyShare = 0.6;

    /// <summary>A claim of which this share stands in one sentence is compared with that sentence alone.</summary>
    private const double OneSentenceShare = 0.65;

    private Comparison(Snippet claim, Candidate candidate, Snippet? wide = null)
    {
        Claim = claim;
        Candidate = candidate;
        Window = candidate.Text.Cut(candidate.First, candidate.Last);
        Wide = wide ?? Window;
        Alignment = Alignment.Of(claim.Words, Window.Words);
        RunShare = Alignment.RunShare;
    }

    /// <summary>The claim.</summary>
    public Snippet Claim { get; }

    /// <summary>The window, with its passage.</summary>
    public Candidate Candidate { get; }

    /// <summary>The window's words.</summary>
    public Snippet Window { get; }

    /// <summary>The words of the whole window, also when only one of its sentences is compared word by word.</summary>
    public Snippet Wide { get; }

    /// <summary>Which words answer to which.</summary>
    public Alignment Alignment { get; }

    /// <summary>Share of the claim's words that stand in the window in runs.</summary>
    public double RunShare { get; }

    /// <summary>Whether the claim is a copy of the window with changes, so that every change tells.</summary>
    public bool IsCopy => RunShare >= CopyShare;

    /// <summary>Whether the window is one sentence.</summary>
    public bool IsOneSentence => Candidate.First == Candidate.Last;

    /// <summary>Whether the claim is one sentence of the document with a single change.</summary>
    public bool IsOneEdit => IsCopy && IsOneSentence && Alignment.Gaps.Count(gap => gap.HasClaimWords) == 1;

    /// <summary>The same, or only words left out: a dropped "not" leaves no word of the claim to differ.</summary>
    public bool IsOneEditAtMost => IsCopy && IsOneSentence && Alignment.Gaps.Count(gap => gap.HasClaimWords) <= 1;

    /// <summary>Whether a word of the window is the first of its sentence.</summary>
    public bool BeginsSentence(int windowWord)
    {
        var word = windowWord + Candidate.Text.FirstWordOf(Candidate.First);
        return Enumerable.Range(Candidate.First, Candidate.Last - Candidate.First + 1).Any(sentence => Candidate.Text.FirstWordOf(sentence) == word);
    }

    /// <summary>
    /// Puts a claim beside a candidate. When one of its sentences is nearly the claim, the others are left out: their
    /// words must not lend themselves to what was changed.
    /// </summary>
    public static Comparison Of(Snippet claim, Candidate candidate)
    {
        var whole = new Comparison(claim, candidate);
        if (whole.IsOneSentence || !whole.IsCopy)
        {
            return whole;
        }

        var single = Enumerable.Range(candidate.First, candidate.Last - candidate.First + 1)
            .Select(sentence => new Comparison(claim, candidate with { First = sentence, Last = sentence }, whole.Window))
            .MaxBy(comparison => comparison.RunShare);
        return single is { RunShare: >= OneSentenceShare } ? single : whole;
    }
}
