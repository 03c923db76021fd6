using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Drafts without a model: picks the sentences of the passages that answer.</summary>
public sealed class ExtractiveDrafter : IDrafter
{
    /// <inheritdoc/>
    public Task<Draft> DraftAsync(DraftRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(request.Passages is [var first, ..] ? new Draft([new DraftSentence(Sentences.TextsOf(first.Text).First(), [first])]) : Draft.Empty);
}
