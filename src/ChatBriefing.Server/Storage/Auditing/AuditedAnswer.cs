using ChatBriefing.Channels;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>Why each sentence of an answer was allowed.</summary>
/// <param name="Via">Where it was shown: a platform, "web", "api" or "command line".</param>
/// <param name="Level">How sure the check had to be.</param>
/// <param name="DraftedBy">Who wrote the sentences.</param>
/// <param name="Sentences">The sentences.</param>
internal sealed record AuditedAnswer(string Via, string Level, string DraftedBy, IReadOnlyList<AuditedSentence> Sentences)
{
    /// <summary>Adds an entry for an answer that is shown; nothing for an abstention, which asserts nothing. To be called last in a transaction.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="what">"answer.posted" into a chat, "answer.shown" to one person.</param>
    /// <param name="answerId">The answer.</param>
    /// <param name="via">Where it was shown.</param>
    /// <param name="reply">What was shown.</param>
    /// <param name="level">How sure the check had to be.</param>
    /// <param name="at">The time.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async Task AppendAsync(
        LibraryContext context, string what, string answerId, string via, Reply reply, Strictness level, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (reply.IsAnswer)
        {
            var keys = await AuditKeys.OfAsync(context, reply.Citations.Select(citation => citation.DocumentId), cancellationToken);
            var details = new AuditedAnswer(via, Lower(level), Lower(reply.DraftedBy), [.. reply.Sentences.Select(sentence => SentenceOf(reply, sentence, keys))]);
            await AuditChain.AppendAsync(context, [AuditEvent.By(Actor.Bot, what, answerId, details)], at, cancellationToken);
        }
    }

    private static AuditedSentence SentenceOf(Reply reply, GroundedSentence sentence, AuditKeys keys)
    {
        var documents = reply.Citations.Where(citation => sentence.Citations.Contains(citation.Number)).Select(citation => citation.DocumentId).Distinct().Order(StringComparer.Ordinal).ToList();
        var claims = reply.Checked.Where(claim => claim.Statement == sentence.Text).Select(claim =>
            new AuditedClaim(keys.HashOf(claim.Text, documents), Lower(claim.Verdict), Math.Round(claim.Score, 4), claim.Evidence is { } evidence ? SpanOf(evidence, keys) : null));
        return new AuditedSentence(keys.HashOf(sentence.Text, documents), documents, [.. claims]);
    }

    private static AuditedSpan SpanOf(Citation evidence, AuditKeys keys) =>
        new(evidence.DocumentId, evidence.Version, evidence.Start, evidence.Length, keys.HashOf(evidence.Quote, evidence.DocumentId));

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
