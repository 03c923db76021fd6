using ChatBriefing.Briefings;
using ChatBriefing.Channels;
using ChatBriefing.Grounding;

namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>Why each sentence of an answer or an edition was allowed.</summary>
/// <param name="Via">Where it was shown: a platform, "web", "api" or "command line".</param>
/// <param name="Subscription">The subscription of an edition; null for an answer.</param>
/// <param name="Level">How sure the check had to be.</param>
/// <param name="DraftedBy">Who wrote the sentences.</param>
/// <param name="Sentences">The sentences.</param>
internal sealed record AuditedText(string Via, string? Subscription, string Level, string DraftedBy, IReadOnlyList<AuditedSentence> Sentences)
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
            var sentences = await AuditedSentence.OfAsync(context, reply.Sentences, reply.Citations, reply.Checked, cancellationToken);
            var details = new AuditedText(via, null, level.ToString().ToLowerInvariant(), reply.DraftedBy.ToString().ToLowerInvariant(), sentences);
            await AuditChain.AppendAsync(context, [AuditEvent.By(Actor.Bot, what, answerId, details)], at, cancellationToken);
        }
    }

    /// <summary>Adds an entry for an edition that was posted. To be called last in a transaction.</summary>
    public static async Task AppendAsync(LibraryContext context, string via, EditionHead head, Edition edition, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var sentences = await AuditedSentence.OfAsync(context, edition.Text.Sentences, edition.Text.Citations, edition.Text.Checked, cancellationToken);
        var details = new AuditedText(via, head.SubscriptionId, edition.Strictness.ToString().ToLowerInvariant(), edition.DraftedBy.ToString().ToLowerInvariant(), sentences);
        await AuditChain.AppendAsync(context, [AuditEvent.By(Actor.Bot, "edition.posted", head.EditionId, details)], at, cancellationToken);
    }
}
