using ChatBriefing.Drafting;
using ChatBriefing.Drafting.Models;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Asking;

/// <summary>Answers a question from the library, or says that the documents don't.</summary>
public sealed class Asker(IQueryRewriter rewriter, Retriever retriever, Writer writer, IOptions<GroundingOptions> grounding, TimeProvider time)
{
    /// <summary>Passages to draft from: the one that answers is among the first ten of nearly all questions, and more only add noise.</summary>
    private const int PassagesToRead = 10;

    /// <summary>One that asks by rules and has <paramref name="drafter"/> draft, with no second judge; for measuring and for tests.</summary>
    public static Asker Plain(Retriever retriever, IDrafter drafter, TimeProvider time) => new(
        new RuleRewriter(), retriever, new Writer(drafter, new ExtractiveDrafter(), JudgePanel.Empty, Options.Create(new ModelOptions()), time), Options.Create(new GroundingOptions()), time);

    /// <summary>The answer or the abstention. Only <paramref name="cancellationToken"/> and faults of the store end it otherwise.</summary>
    public async Task<AskResult> AskAsync(Question question, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var query = new Query
        {
            Text = await rewriter.RewriteAsync(question, cancellationToken),
            Collections = question.Collections,
            Documents = question.Documents,
            AsOf = question.AsOf,
            Limit = PassagesToRead,
        };
        if (await IsForeignAsync(question, query, cancellationToken))
        {
            query = query with { Text = question.Text };
        }

        return query.Text == question.Text.Trim() && RuleRewriter.LeaningOf(question) is { } leaning
            ? await LeanAsync(question, query, leaning, started, cancellationToken)
            : await AnswerAsync(question, query, started, cancellationToken);
    }

    /// <summary>
    /// Asks as it stands, and by the words of the question before only where those found what both ask: first where that
    /// one named something, which people then leave out, else when the question alone is not answered.
    /// </summary>
    private async Task<AskResult> LeanAsync(Question question, Query query, Leaning leaning, long started, CancellationToken cancellationToken)
    {
        var alone = leaning.IsNamed ? null : await AnswerAsync(question, query, started, cancellationToken);
        if (alone is Answer)
        {
            return alone;
        }

        var leant = await AnswerAsync(question, query with { Text = leaning.Text }, started, cancellationToken);
        return leant is Answer answer && leaning.IsMetBy(answer) ? leant : alone ?? await AnswerAsync(question, query, started, cancellationToken);
    }

    private async Task<AskResult> AnswerAsync(Question question, Query query, long started, CancellationToken cancellationToken)
    {
        var retrieved = await retriever.RetrieveAsync(query, question.Audience, cancellationToken);   // what the audience may not read is not found
        var writing = await writer.WriteAsync(new DraftRequest(query.Text, retrieved.Passages, retrieved.TermWeights), question.Strictness ?? grounding.Value.Strictness, cancellationToken);
        var elapsed = time.GetElapsedTime(started);
        return writing.Stands
            ? new Answer(writing.Text, writing.By, writing.Notice, query.Text, elapsed)
            : Abstain(query, retrieved.Passages, writing, elapsed);
    }

    /// <summary>
    /// Whether a follow-up asks by words that no document has. It must not be answered by the words it got from the
    /// question before: that answer was given already, and this is another question, or none.
    /// </summary>
    private async Task<bool> IsForeignAsync(Question question, Query query, CancellationToken cancellationToken) =>
        question.Earlier.Count > 0 && query.Text != question.Text && OwnWords.Of(question.Text) is { Length: > 0 } own
        && (await retriever.RetrieveAsync(query with { Text = own, Limit = 1 }, question.Audience, cancellationToken)).Passages.Count == 0;

    private static Abstention Abstain(Query query, IReadOnlyList<Passage> passages, Writing writing, TimeSpan elapsed)
    {
        var reason = (passages.Count, writing.Text.Withheld.Count) switch
        {
            (0, _) => "The documents don't say: nothing in them has the words of this question.",
            (_, 0) => "The documents don't say. What comes nearest does not answer the question.",
            _ => "The documents don't bear out what a draft said, so it was withheld.",
        };
        return new Abstention(reason, NearestExcerpts.Of(query.Text, passages), writing, query.Text, elapsed);
    }
}
