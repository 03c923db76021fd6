namespace ChatBriefing.Drafting;

/// <summary>Drafts without a model: picks the sentences of the passages that answer, with those they lean on.</summary>
public sealed class ExtractiveDrafter : IDrafter
{
    /// <inheritdoc/>
    public Task<Draft> DraftAsync(DraftRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(request.Passages.Count == 0 ? Draft.Empty : DraftFrom(request));
    }

    private static Draft DraftFrom(DraftRequest request)
    {
        var question = QuestionParser.Parse(request.Question, request.TermWeights, NamesIn.Passages(request.Passages));
        var bestScore = request.Passages[0].Score;
        var scored = Candidate.AllOf(request.Passages)
            .Select(candidate => new ScoredCandidate(candidate, SentenceScorer.Score(Features.Of(question, candidate, bestScore), question)))
            .ToList();
        var picked = AnswerSelection.Pick(scored);
        return new Draft([.. picked.Select(excerpt => new DraftSentence(excerpt.Text, [excerpt.Passage]))]);
    }
}
