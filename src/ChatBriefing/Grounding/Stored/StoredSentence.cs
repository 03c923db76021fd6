namespace ChatBriefing.Grounding.Stored;

/// <summary>A sentence of a stored reply.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Spans">What backs it.</param>
public sealed record StoredSentence(string Text, IReadOnlyList<StoredSpan> Spans);
