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
        var candidates = StandingAlone.WithoutOrders([.. Candidate.AllOf(request.Passages)]).ToList();
        if (TableRow.Answering(question, candidates) is { Count: > 0 } rows)
        {
            return new Draft([.. rows.Select(row => new DraftSentence(row.Text, [row.Passage]))]);
        }

        var setting = Setting.Of(question, request.Passages, candidates);
        var ordered = candidates
            .Where(StandingAlone.SaysSomething)
            .Select(candidate => SentenceScorer.Score(question, candidate, setting))
            .OrderByDescending(scored => scored.Score)
            .ToList();
        if (ordered.Count == 0 || !Answerability.Holds(question, request.Passages, setting, ordered))
        {
            return Draft.Empty;
        }

        var picked = AnswerSelection.Pick(ordered);
        return new Draft([.. picked.Select(excerpt => new DraftSentence(excerpt.Text, [excerpt.Passage]))]);
    }
}
