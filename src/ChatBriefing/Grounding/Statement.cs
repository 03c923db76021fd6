namespace ChatBriefing.Grounding;

/// <summary>A sentence of a draft and the evidence it cites, before the check.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Evidence">What it cites; a statement that cites nothing is never let through.</param>
public sealed record Statement(string Text, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>
    /// Further passages that may say the same. The gate cites each of them that bears the whole sentence out by itself;
    /// they cannot bring a sentence through that <see cref="Evidence"/> does not bear out.
    /// </summary>
    public IReadOnlyList<Evidence> Seconding { get; init; } = [];
}
