namespace ChatBriefing.Library.Refusals;

/// <summary>Forgets a refusal that somebody has seen to.</summary>
public interface IRefusalForgetter
{
    /// <summary>Forgets it; false when there is none.</summary>
    /// <param name="id">Its <see cref="Refusal.Id"/>.</param>
    /// <param name="cancellationToken">Ends the forgetting.</param>
    Task<bool> ForgetAsync(string id, CancellationToken cancellationToken);
}
