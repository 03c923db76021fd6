using ChatBriefing.Library;

namespace ChatBriefing.Drafting;

/// <summary>A span of a passage that goes into a draft.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Span">Where in its text.</param>
/// <param name="Order">Place of its passage in the answer, from 0.</param>
internal sealed record Excerpt(Passage Passage, TextSpan Span, int Order)
{
    /// <summary>Its words.</summary>
    public string Text => Span.Of(Passage.Text);

    /// <summary>Offset in the version's text.</summary>
    public int Start => Passage.Start + Span.Start;
}
