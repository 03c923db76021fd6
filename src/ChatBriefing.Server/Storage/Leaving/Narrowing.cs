using ChatBriefing.Channels;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Server.Storage.Leaving;

/// <summary>
/// A change that took readers away from a collection, and how far earlier answers followed it. It is kept as a cursor of its
/// own until all of them did.
/// </summary>
/// <param name="Collection">The collection.</param>
/// <param name="Removed">The readers that were taken away.</param>
/// <param name="Behind">The last answer that was looked at; empty for none.</param>
/// <param name="IsAnyLeft">Whether an answer before it could not be looked at, so that another pass is due.</param>
internal sealed record Narrowing(string Collection, IReadOnlyList<string> Removed, string Behind, bool IsAnyLeft)
{
    /// <summary>Begins the names of these cursors; what follows is the stamp of the change, and makes 40 letters.</summary>
    public const string Prefix = "readers:";

    /// <summary>
    /// Whether those who see the conversation may have read the collection by one of the readers that went; otherwise
    /// nobody there loses anything. In a direct room these are the person's own, whose groups are not known here.
    /// </summary>
    public bool MayConcern(Conversation room, IReadOnlyList<string> readers)
    {
        if (readers.Contains(ReaderName.Everyone))
        {
            return false;
        }

        var channel = ReaderName.OfChannel(room.Platform, room.Tenant, room.Channel);
        return room.Kind == ConversationKind.Direct
            ? Removed.Any(reader => reader == ReaderName.Everyone || reader.StartsWith($"{room.Platform}:", StringComparison.Ordinal))
            : !readers.Contains(channel) && Removed.Any(reader => reader == ReaderName.Everyone || reader == channel || reader == ReaderName.OfTenant(room.Platform, room.Tenant));
    }
}
