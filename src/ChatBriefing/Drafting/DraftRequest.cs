using ChatBriefing.Library;

namespace ChatBriefing.Drafting;

/// <summary>What a drafter is asked for.</summary>
/// <param name="Question">The question, able to stand alone; empty for a briefing, which asks nothing.</param>
/// <param name="Passages">What was retrieved, best first.</param>
/// <param name="TermWeights">How rare each term of the question is in the library (inverse document frequency, natural logarithm); a term that no passage holds weighs most.</param>
public sealed record DraftRequest(string Question, IReadOnlyList<Passage> Passages, IReadOnlyDictionary<string, double> TermWeights)
{
    /// <summary>What the gate stopped of the draft before; empty for the first draft.</summary>
    public IReadOnlyList<RejectedSentence> Rejected { get; init; } = [];
}
