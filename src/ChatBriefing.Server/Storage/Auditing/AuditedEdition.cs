using ChatBriefing.Briefings;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>Why each sentence of an edition was allowed.</summary>
/// <param name="Via">Where it was posted: a platform.</param>
/// <param name="Subscription">The subscription.</param>
/// <param name="Level">How sure the check had to be.</param>
/// <param name="DraftedBy">Who wrote the sentences.</param>
/// <param name="Sentences">The sentences.</param>
internal sealed record AuditedEdition(string Via, string Subscription, string Level, string DraftedBy, IReadOnlyList<AuditedSentence> Sentences)
{
    /// <summary>Adds an entry for an edition that was posted. To be called last in a transaction.</summary>
    public static async Task AppendAsync(LibraryContext context, string via, EditionHead head, Edition edition, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var keys = await AuditKeys.OfAsync(context, edition.Text.Citations.Select(citation => citation.DocumentId), cancellationToken);
        var details = new AuditedEdition(
            via, head.SubscriptionId, Lower(edition.Strictness), Lower(edition.DraftedBy), [.. edition.Text.Sentences.Select(sentence => SentenceOf(edition.Text, sentence, keys))]);
        await AuditChain.AppendAsync(context, [AuditEvent.By(Actor.Bot, "edition.posted", head.EditionId, details)], at, cancellationToken);
    }

    private static AuditedSentence SentenceOf(GroundedText text, GroundedSentence sentence, AuditKeys keys)
    {
        var documents = text.Citations.Where(citation => sentence.Citations.Contains(citation.Number)).Select(citation => citation.DocumentId).Distinct().Order(StringComparer.Ordinal).ToList();
        var claims = text.Checked.Where(claim => claim.Statement == sentence.Text).Select(claim =>
            new AuditedClaim(keys.HashOf(claim.Text, documents), Lower(claim.Verdict), Math.Round(claim.Score, 4), claim.Evidence is { } evidence ? SpanOf(evidence, keys) : null));
        return new AuditedSentence(keys.HashOf(sentence.Text, documents), documents, [.. claims]);
    }

    private static AuditedSpan SpanOf(Citation evidence, AuditKeys keys) =>
        new(evidence.DocumentId, evidence.Version, evidence.Start, evidence.Length, keys.HashOf(evidence.Quote, evidence.DocumentId));

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
