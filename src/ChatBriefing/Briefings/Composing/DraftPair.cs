using ChatBriefing.Grounding;

namespace ChatBriefing.Briefings.Composing;

/// <summary>A pair of sentences of an item as it goes to the gate.</summary>
/// <param name="Beside">The sentence that held before, which is only quoted; null when it is one of the item's statements.</param>
/// <param name="BeforeAt">Which of the statements is the first side; -1 when it is <paramref name="Beside"/>.</param>
/// <param name="AfterAt">Which of the statements stands against it.</param>
internal sealed record DraftPair(Statement? Beside, int BeforeAt, int AfterAt);
