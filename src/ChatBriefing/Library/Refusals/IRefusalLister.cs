namespace ChatBriefing.Library.Refusals;

/// <summary>Lists the refusals that are remembered.</summary>
public interface IRefusalLister
{
    /// <summary>All of them, the last first.</summary>
    Task<IReadOnlyList<RefusedFile>> ListAsync(CancellationToken cancellationToken);
}
