using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Asking;

/// <summary>Answers a question from the library, or says that the documents don't.</summary>
public sealed class Asker(Retriever retriever, IDrafter drafter, IOptions<GroundingOptions> grounding, TimeProvider time)
{
    /// <summary>Passages to draft from: the one that answers is among the first ten of nearly all questions, and more only add noise.</summary>
    private const int PassagesToRead = 10;

    /// <summary>The answer or the abstention. Only <paramref name="cancellationToken"/> and faults of the store end it otherwise.</summary>
    public async Task<AskResult> AskAsync(Question question, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var query = new Query
        {
            Text = QueryRewriter.Rewrite(question),
            Collections = question.Collections,
            AsOf = question.AsOf,
            Limit = PassagesToRead,
        };
        var retrieved = await retriever.RetrieveAsync(query, cancellationToken);
        var draft = await drafter.DraftAsync(new DraftRequest(query.Text, retrieved.Passages, retrieved.TermWeights), cancellationToken);
        var text = GroundedText.Gate.Admit([.. draft.Sentences.Select(ToStatement)], question.Strictness ?? grounding.Value.Strictness);
        var elapsed = time.GetElapsedTime(started);
        return text.Sentences.Count > 0
            ? new Answer(text, query.Text, elapsed)
            : Abstain(query, retrieved.Passages, text, elapsed);
    }

    private static Statement ToStatement(DraftSentence sentence) =>
        new(sentence.Text, [.. sentence.Cited.Select(passage => new Evidence(passage))]);

    private static Abstention Abstain(Query query, IReadOnlyList<Passage> passages, GroundedText text, TimeSpan elapsed)
    {
        var reason = (passages.Count, text.Withheld.Count) switch
        {
            (0, _) => "The documents don't say: nothing in them has the words of this question.",
            (_, 0) => "The documents don't say. What comes nearest does not answer the question.",
            _ => "The documents don't bear out what a draft said, so it was withheld.",
        };
        return new Abstention(reason, NearestExcerpts.Of(query.Text, passages), text, query.Text, elapsed);
    }
}
