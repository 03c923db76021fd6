namespace ChatBriefing.Drafting;

/// <summary>Unverified text: nothing of it reaches a reader before the gate.</summary>
/// <param name="Sentences">Its sentences in reading order; empty when no passage answers.</param>
public sealed record Draft(IReadOnlyList<DraftSentence> Sentences)
{
    /// <summary>No passage answers the question.</summary>
    public static Draft Empty { get; } = new([]);

    /// <summary>Who wrote it. Default: picked from the documents.</summary>
    public DraftedBy By { get; init; } = DraftedBy.Extraction;

    /// <summary>What its readers should know about how it came about; empty when there is nothing.</summary>
    public string Notice { get; init; } = "";
}
