namespace ChatBriefing.Briefings.Editions;

/// <summary>Takes what editors decide.</summary>
public interface IEditionReviewer
{
    /// <summary>Carries it out; false when the edition does not wait for a decision (any more), or not for that person's.</summary>
    Task<bool> DecideAsync(ReviewStep decision, CancellationToken cancellationToken);
}
