using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Retrieval;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Asking;

/// <summary>
/// Goes on where something was told: gives sentences of the same documents that were not told yet. They are picked, not
/// drafted, and pass the gate like any other.
/// </summary>
public sealed class Continuer(Retriever retriever, IOptions<GroundingOptions> grounding, TimeProvider time)
{
    /// <summary>Passages to go on from: more than one message shows of them would only be waited for.</summary>
    private const int PassagesToRead = 20;

    /// <summary>Most sentences that are given.</summary>
    private const int MostSentences = 5;

    private const string NothingMore = "The documents don't say more about it: all that they hold was told.";
    private const string NothingFound = "The documents of it are no longer there, or may not be read here.";

    /// <summary>More of what <paramref name="told"/> was taken from, or an abstention when there is no more.</summary>
    /// <param name="question">What it is about, and the documents to go on in.</param>
    /// <param name="told">The sentences that were told.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<AskResult> ContinueAsync(Question question, IReadOnlyList<string> told, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var query = new Query
        {
            Text = $"{question.Text} {string.Join(' ', told)}",
            Collections = question.Collections,
            Documents = question.Documents,
            AsOf = question.AsOf,
            Limit = PassagesToRead,
        };
        var retrieved = await retriever.RetrieveAsync(query, question.Audience, cancellationToken);
        var statements = Continuation.Of(retrieved.Passages, told, MostSentences).Select(pick => new Statement(pick.Text, [new Evidence(pick.Passage)])).ToList();
        var text = await GroundedText.Gate.AdmitAsync(statements, question.Strictness ?? grounding.Value.Strictness, JudgePanel.Empty, cancellationToken);
        var writing = new Writing(text, DraftedBy.Extraction, text.Notice);
        var elapsed = time.GetElapsedTime(started);
        return writing.Stands
            ? new Answer(text, writing.By, writing.Notice, question.Text, elapsed)
            : new Abstention(retrieved.Passages.Count > 0 ? NothingMore : NothingFound, NearestExcerpts.Of(question.Text, retrieved.Passages), writing, question.Text, elapsed);
    }
}
