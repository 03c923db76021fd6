using ChatBriefing.Library;

namespace ChatBriefing.Grounding.Matching;

/// <summary>One to three consecutive sentences of a passage and how much of a claim they cover.</summary>
/// <param name="Text">The passage.</param>
/// <param name="First">Index of the first sentence.</param>
/// <param name="Last">Index of the last sentence.</param>
/// <param name="Coverage">Weighted share of the claim's content words that occur in them, 0 to 1.</param>
internal sealed record Candidate(EvidenceText Text, int First, int Last, double Coverage)
{
    /// <summary>The window it is.</summary>
    public EvidenceWindow Window
    {
        get
        {
            var start = Text.Sentences[First].Start;
            return new EvidenceWindow(Text.Evidence, new TextSpan(start, Text.Sentences[Last].End - start));
        }
    }
}
