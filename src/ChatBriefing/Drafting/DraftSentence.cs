using ChatBriefing.Library;

namespace ChatBriefing.Drafting;

/// <summary>A sentence of a draft and the passages it cites.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Cited">The passages that it says back it.</param>
public sealed record DraftSentence(string Text, IReadOnlyList<Passage> Cited);
