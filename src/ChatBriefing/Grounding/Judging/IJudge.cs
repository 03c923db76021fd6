namespace ChatBriefing.Grounding.Judging;

/// <summary>A second opinion on claims that the built-in check supports. It can stop a sentence and never let one through.</summary>
public interface IJudge
{
    /// <summary>A judgement for each of the findings, in their order.</summary>
    Task<IReadOnlyList<Judgement>> JudgeAsync(IReadOnlyList<Finding> findings, CancellationToken cancellationToken);
}
