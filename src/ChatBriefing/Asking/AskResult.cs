using ChatBriefing.Drafting;

namespace ChatBriefing.Asking;

/// <summary>The outcome of asking: an <see cref="Answer"/> or an <see cref="Abstention"/>, and nothing else.</summary>
public abstract record AskResult
{
    private protected AskResult(string searched, DraftedBy draftedBy, string notice, TimeSpan elapsed)
    {
        Searched = searched;
        DraftedBy = draftedBy;
        Notice = notice;
        Elapsed = elapsed;
    }

    /// <summary>What the index was asked, in words.</summary>
    public string Searched { get; }

    /// <summary>Who wrote the draft.</summary>
    public DraftedBy DraftedBy { get; }

    /// <summary>What readers should know about how it came about; empty when there is nothing.</summary>
    public string Notice { get; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; }
}
