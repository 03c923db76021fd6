using ChatBriefing.Library;

namespace ChatBriefing.Grounding;

/// <summary>The part of the evidence that bears on a claim.</summary>
/// <param name="Evidence">The evidence it lies in.</param>
/// <param name="Span">Where in the evidence's text.</param>
public sealed record EvidenceWindow(Evidence Evidence, TextSpan Span)
{
    /// <summary>Its characters, exactly as stored.</summary>
    public string Quote => Span.Of(Evidence.Text);

    /// <summary>Offset of its first character in the version's text.</summary>
    public int Start => Evidence.Passage.Start + Span.Start;
}
