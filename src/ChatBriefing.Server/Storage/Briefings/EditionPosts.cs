using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Makes the posts that show editions.</summary>
internal static class EditionPosts
{
    /// <summary>Begins the keys of the posts that show an edition's draft to its editors.</summary>
    public static string DraftsOf(string editionId) => $"draft:{editionId}:";

    /// <summary>The edition where it belongs.</summary>
    public static Post Of(string editionId, string key, Conversation target) =>
        new() { Key = key, Conversation = target, Kind = PostKind.Create, Content = PostContent.Edition(editionId) };

    /// <summary>The draft for an editor.</summary>
    public static Post Draft(string editionId, string editor, Conversation room) => Of(editionId, DraftsOf(editionId) + editor, room);

    /// <summary>The word for an editor that the time to decide is over.</summary>
    public static Post Lapsed(string editionId, Post draft) =>
        draft with { Key = $"lapsed:{editionId}:{draft.Key[DraftsOf(editionId).Length..]}", Kind = PostKind.Update, TargetKey = draft.Key };
}
