using ChatBriefing.Channels.Answers;
using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>Sees to answers that were drafted from a version which was replaced before they were stored.</summary>
internal static class LateAnswers
{
    /// <summary>
    /// Has the change looked at once more that the answer came too late for; part of the transaction that stores it. For
    /// answers that followed that change already another look changes nothing.
    /// </summary>
    public static async Task LookAgainAsync(LibraryContext context, AnswerRecord answer, CancellationToken cancellationToken)
    {
        var cited = answer.Reply.Sentences.SelectMany(sentence => sentence.Spans).Select(span => (span.DocumentId, span.Version)).Distinct().ToList();
        var ids = cited.Select(pair => pair.DocumentId).Distinct().ToArray();
        var current = await context.Documents.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.CurrentVersion, cancellationToken);
        var late = cited.Where(pair => current.GetValueOrDefault(pair.DocumentId) is { } now && now != pair.Version).Select(pair => pair.DocumentId).ToArray();
        if (late is [])
        {
            return;
        }

        var change = await context.Changes
            .Where(row => late.Contains(row.DocumentId) && row.Kind == ChangeKind.Published)
            .GroupBy(row => row.DocumentId)
            .Select(group => group.Max(row => row.Number))
            .MinAsync(cancellationToken);

        // Who holds the cursor holds it no longer, so nobody is to wait for the end of that lease.
        await context.Cursors
            .Where(row => row.Name == LivingAnswers.Name && row.Change >= change - 1)
            .ExecuteUpdateAsync(
                row => row.SetProperty(r => r.Change, change - 1).SetProperty(r => r.Item, "").SetProperty(r => r.Fence, r => r.Fence + 1).SetProperty(r => r.LeasedUntil, default(DateTimeOffset)),
                cancellationToken);
    }
}
