namespace ChatBriefing.Grounding.Judging;

/// <summary>What the judges object to.</summary>
/// <param name="Objections">The reason for each finding that a judge does not share.</param>
/// <param name="Notice">What readers should know, as when a judge could not be asked; empty otherwise.</param>
public sealed record JudgeReview(IReadOnlyDictionary<Finding, string> Objections, string Notice)
{
    /// <summary>Nothing to object to.</summary>
    public static JudgeReview None { get; } = new(new Dictionary<Finding, string>(), "");
}
