using ChatBriefing.Drafting;
using ChatBriefing.Drafting.Models;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Asking;

/// <summary>
/// Has a draft written and checked. When the gate stops sentences of a model, the model is asked once more with those
/// named; then what stood is given, or what can be picked from the documents.
/// </summary>
public sealed class Writer(IDrafter drafter, ExtractiveDrafter picker, JudgePanel judges, IOptions<ModelOptions> options, TimeProvider time)
{
    /// <summary>What readers are told when nothing of the model's draft stood.</summary>
    public const string NothingStood = "Nothing that the AI model wrote passed the check, so the sentences were picked from the documents.";

    /// <summary>Read here, so that settings which cannot work are told when the writer is made.</summary>
    private readonly TimeSpan revisionLimit = options.Value.RevisionLimit;

    /// <summary>What of a draft stands.</summary>
    internal async Task<Writing> WriteAsync(DraftRequest request, Strictness strictness, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var best = await AttemptAsync(drafter, request, strictness, cancellationToken);
        if (best.By == DraftedBy.Extraction || best.Text.Withheld.Count == 0)
        {
            return best;
        }

        if (time.GetElapsedTime(started) <= revisionLimit)
        {
            var stopped = best.Text.Withheld.Select(statement => new RejectedSentence(statement.Text, statement.Reason));
            best = Better(best, await AttemptAsync(drafter, request with { Rejected = [.. stopped] }, strictness, cancellationToken));
        }

        if (best.Stands)
        {
            return best;
        }

        var picked = await AttemptAsync(picker, request, strictness, cancellationToken);
        return picked.Stands ? picked with { Notice = Joined(NothingStood, picked.Notice) } : best;
    }

    /// <summary>A second draft counts only when the model wrote it and no less of it stands.</summary>
    private static Writing Better(Writing first, Writing second) =>
        second.By == DraftedBy.Model && second.Text.Sentences.Count >= first.Text.Sentences.Count ? second : first;

    private async Task<Writing> AttemptAsync(IDrafter by, DraftRequest request, Strictness strictness, CancellationToken cancellationToken)
    {
        var draft = await by.DraftAsync(request, cancellationToken);
        var text = await GroundedText.Gate.AdmitAsync([.. draft.Sentences.Select(ToStatement)], strictness, judges, cancellationToken);
        return new Writing(text, draft.By, Joined(draft.Notice, text.Notice));
    }

    private static string Joined(string one, string other) => $"{one} {other}".Trim();

    private static Statement ToStatement(DraftSentence sentence) =>
        new(sentence.Text, [.. sentence.Cited.Select(passage => new Evidence(passage))]);
}
