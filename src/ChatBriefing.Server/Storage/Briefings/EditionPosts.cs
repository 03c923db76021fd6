using ChatBriefing.Channels;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Makes the posts that show editions.</summary>
internal static class EditionPosts
{
    /// <summary>The edition where it belongs.</summary>
    public static Post Of(string editionId, string key, Conversation target) =>
        new() { Key = key, Conversation = target, Kind = PostKind.Create, Content = PostContent.Edition(editionId) };

    /// <summary>The draft for an editor.</summary>
    public static Post Draft(string editionId, string editor, Conversation room) => Of(editionId, DraftKey.Of(editionId, editor), room);

    /// <summary>The draft for an editor as it was reworded on its page.</summary>
    public static Post Reworded(Post draft, int revision) => draft with { Key = DraftKey.RewordedOf(draft.Key, revision), Kind = PostKind.Update, TargetKey = draft.Key };

    /// <summary>The word for an editor that there is nothing to decide any more.</summary>
    public static Post Ended(Post draft) => draft with { Key = DraftKey.EndOf(draft.Key), Kind = PostKind.Update, TargetKey = draft.Key };
}
