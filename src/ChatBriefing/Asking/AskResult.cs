namespace ChatBriefing.Asking;

/// <summary>The outcome of asking: an <see cref="Answer"/> or an <see cref="Abstention"/>, and nothing else.</summary>
public abstract record AskResult
{
    private protected AskResult(string searched, TimeSpan elapsed)
    {
        Searched = searched;
        Elapsed = elapsed;
    }

    /// <summary>What the index was asked, in words.</summary>
    public string Searched { get; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; }
}
