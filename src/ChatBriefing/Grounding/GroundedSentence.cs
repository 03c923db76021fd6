namespace ChatBriefing.Grounding;

/// <summary>A sentence that passed the gate.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Citations">Numbers of the citations that back it; at least one.</param>
public sealed record GroundedSentence(string Text, IReadOnlyList<int> Citations)
{
    /// <summary>Those of <see cref="Citations"/> that say the same once more: the sentence stands without them.</summary>
    public IReadOnlyList<int> Seconding { get; init; } = [];
}
