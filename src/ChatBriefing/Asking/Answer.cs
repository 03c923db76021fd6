using ChatBriefing.Drafting;
using ChatBriefing.Grounding;

namespace ChatBriefing.Asking;

/// <summary>An answer. It is made of grounded text, which only the gate can make: see <see cref="GroundedText"/>.</summary>
public sealed record Answer : AskResult
{
    internal Answer(GroundedText text, DraftedBy draftedBy, string notice, string searched, TimeSpan elapsed)
        : base(searched, draftedBy, notice, elapsed)
    {
        ArgumentOutOfRangeException.ThrowIfZero(text.Sentences.Count);
        Text = text;
    }

    /// <summary>The sentences with their citations, and what was withheld.</summary>
    public GroundedText Text { get; }
}
