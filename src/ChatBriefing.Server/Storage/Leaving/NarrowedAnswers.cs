using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>
/// Has earlier answers out of a collection looked at again that lost readers. Who may read what is asked when the post goes
/// out, and a message that loses nothing is left as it is.
/// </summary>
internal static class NarrowedAnswers
{
    private const int AtOnce = 200;

    /// <summary>Adds the posts; part of the transaction that changes the readers, and the caller saves.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="readers">Its readers from now on.</param>
    /// <param name="since">Answers from before are left alone.</param>
    /// <param name="stamp">What tells this change of readers from all others.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task LookAgainAsync(
        LibraryContext context, string collection, IReadOnlyList<string> readers, DateTimeOffset since, string stamp, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (readers.Contains(ReaderName.Everyone))
        {
            return;
        }

        // Names of collections are compared without case, which no two databases do alike.
        var all = await context.Documents.Select(row => row.Collection).Distinct().ToListAsync(cancellationToken);
        var names = all.Where(name => name.Equals(collection, StringComparison.OrdinalIgnoreCase)).ToArray();
        var sources = context.AnswerSources.Where(source => context.Documents.Any(row => row.Id == source.DocumentId && names.Contains(row.Collection)));
        var ids = await context.Answers
            .Where(row => !row.IsPrivate && !row.IsDeleted && row.At > since && sources.Any(source => source.AnswerId == row.Id))
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
        foreach (var some in ids.Chunk(AtOnce))
        {
            var rows = await context.Answers.AsNoTracking().Where(row => some.Contains(row.Id)).OrderBy(row => row.At).ToListAsync(cancellationToken);
            context.Posts.AddRange(rows.Select(AnswerReader.RecordOf).OfType<AnswerRecord>()
                .Where(answer => !readers.Contains(RoomOf(answer.Conversation)))
                .Select(answer => PostRows.Of(Again(answer, stamp), now)));
        }
    }

    private static string RoomOf(Conversation conversation) => ReaderName.OfChannel(conversation.Platform, conversation.Tenant, conversation.Channel);

    private static Post Again(AnswerRecord answer, string stamp) => new()
    {
        Key = $"{answer.Id}.readers.{stamp}",
        Conversation = answer.Conversation,
        Kind = PostKind.Update,
        Content = PostContent.Answer(answer.Id) with { OnlyIfLess = true },
        TargetAnswerId = answer.Id,
        OnlyIfPosted = true,
    };
}
