using ChatBriefing.Grounding;

namespace ChatBriefing.Asking;

/// <summary>"The documents don't say": an answer too, with what was searched and what came nearest.</summary>
public sealed record Abstention : AskResult
{
    internal Abstention(string reason, IReadOnlyList<Citation> nearest, Writing writing, string searched, TimeSpan elapsed)
        : base(searched, writing.By, writing.Notice, elapsed)
    {
        Reason = reason;
        Nearest = nearest;
        Withheld = writing.Text.Withheld;
        Checked = writing.Text.Checked;
    }

    /// <summary>Why there is no answer, in words for a reader.</summary>
    public string Reason { get; }

    /// <summary>The excerpts that came nearest, at most three after a question, their numbers counted from 1.</summary>
    public IReadOnlyList<Citation> Nearest { get; }

    /// <summary>What a draft said and the gate stopped.</summary>
    public IReadOnlyList<WithheldStatement> Withheld { get; }

    /// <summary>Every claim of the draft, with what the check found.</summary>
    public IReadOnlyList<CheckedClaim> Checked { get; }
}
