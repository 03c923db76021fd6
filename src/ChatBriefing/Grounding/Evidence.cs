using ChatBriefing.Library;

namespace ChatBriefing.Grounding;

/// <summary>A span of a document version that is put beside a claim. Only passages are evidence: never the question, the conversation or the draft.</summary>
/// <param name="Passage">The passage it is.</param>
public sealed record Evidence(Passage Passage)
{
    /// <summary>Its characters, exactly as stored.</summary>
    public string Text => Passage.Text;
}
