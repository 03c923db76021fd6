namespace ChatBriefing.Briefings.Composing;

/// <summary>Two sentences that stand against each other in an item.</summary>
/// <param name="Before">The sentence that held before, for an update, or the first side of a disagreement.</param>
/// <param name="After">The sentence that stands against it; one of the item's facts.</param>
internal sealed record SentencePair(NewsSentence Before, NewsSentence After)
{
    /// <summary>Whether other figures stand in them, or one denies: then one of them is wrong now, where other words may say much the same.</summary>
    public bool IsExact => !Before.Numbers.Same(After.Numbers) || Before.Denies != After.Denies;
}
