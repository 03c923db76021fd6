using ChatBriefing.Grounding;

namespace ChatBriefing.Asking;

/// <summary>An answer. It is made of grounded text, which only the gate can make: see <see cref="GroundedText"/>.</summary>
public sealed record Answer : AskResult
{
    internal Answer(GroundedText text, string searched, TimeSpan elapsed)
        : base(searched, elapsed)
    {
        ArgumentOutOfRangeException.ThrowIfZero(text.Sentences.Count);
        Text = text;
    }

    /// <summary>The sentences with their citations, and what was withheld.</summary>
    public GroundedText Text { get; }
}
