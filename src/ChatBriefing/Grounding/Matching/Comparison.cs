namespace ChatBriefing.Grounding.Matching;

/// <summary>A claim beside the window that covers it best, word by word: what every veto looks at.</summary>
internal sealed class Comparison
{
    /// <summary>A claim of which this share stands in the window in the same words and order is a copy with changes.</summary>
    private const double CopyShare = 0.6;

    /// <summary>Puts a claim beside a candidate.</summary>
    public Comparison(Snippet claim, Candidate candidate)
    {
        Claim = claim;
        Candidate = candidate;
        Window = candidate.Text.Cut(candidate.First, candidate.Last);
        Alignment = Alignment.Of(claim.Words, Window.Words);
        RunShare = Alignment.RunShare;
    }

    /// <summary>The claim.</summary>
    public Snippet Claim { get; }

    /// <summary>The window, with its passage.</summary>
    public Candidate Candidate { get; }

    /// <summary>The window's words.</summary>
    public Snippet Window { get; }

    /// <summary>Which words answer to which.</summary>
    public Alignment Alignment { get; }

    /// <summary>Share of the claim's words that stand in the window in runs.</summary>
    public double RunShare { get; }

    /// <summary>Whether the claim is a copy of the window with changes, so that every change tells.</summary>
    public bool IsCopy => RunShare >= CopyShare;
}
