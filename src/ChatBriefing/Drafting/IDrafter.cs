namespace ChatBriefing.Drafting;

/// <summary>Writes an answer from passages: by picking sentences of them, or with a language model.</summary>
public interface IDrafter
{
    /// <summary>A draft from the passages of the request; empty when they do not answer.</summary>
    Task<Draft> DraftAsync(DraftRequest request, CancellationToken cancellationToken);
}
