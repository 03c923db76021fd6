using ChatBriefing.Grounding.Stored;

namespace ChatBriefing.Briefings.Stored;

/// <summary>Two quotations of a stored item that stand against each other.</summary>
/// <param name="Before">Where the words stand that held before.</param>
/// <param name="After">Where the words stand that hold now.</param>
public sealed record StoredPair(StoredSpan Before, StoredSpan After);
