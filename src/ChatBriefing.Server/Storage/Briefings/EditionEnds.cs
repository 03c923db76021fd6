using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Puts what writing an edition led to into the tables, inside the caller's transaction.</summary>
internal static class EditionEnds
{
    /// <summary>Changes the row and adds the posts; the caller saves.</summary>
    public static async Task WriteAsync(LibraryContext context, EditionRow row, EditionEnd end, DateTimeOffset now, CancellationToken cancellationToken)
    {
        row.Fence++;
        row.LeasedUntil = default;
        row.State = end.State;
        row.Reason = end.Reason;
        row.FromChange = end.FromChange;
        row.ToChange = end.ToChange;
        row.Since = end.Since;
        row.Target = end.Target is { } target ? ChatJson.Write(target) : "";
        row.Room = end.Target is { } room ? OrderKey.RoomOf(room) : "";
        row.WrittenAt = now;
        if (end.Content is { } content)
        {
            var current = await EditionRedaction.CurrentAsync(context, content, cancellationToken);
            row.Content = ChatJson.Write(current);
            row.Items = current.Items.Count;
        }

        var keys = end.Posts.Select(post => post.Key).ToArray();
        var known = await context.Posts.Where(post => keys.Contains(post.Key)).Select(post => post.Key).ToListAsync(cancellationToken);
        context.Posts.AddRange(end.Posts.Where(post => !known.Contains(post.Key)).Select(post => PostRows.Of(post, now)));
        if (row.State is EditionState.Queued or EditionState.Posted or EditionState.Failed)
        {
            await EditionOutcome.SettleAsync(context, row, now, cancellationToken);
        }
    }
}
