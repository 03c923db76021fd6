using ChatBriefing.Channels;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;

namespace ChatBriefing.Server.Teams.Posting;

/// <summary>Finds the chat with a person.</summary>
internal sealed class PrivateRooms(DestinationRooms rooms) : IPrivateWay
{
    /// <inheritdoc/>
    public string Platform => TeamsPlatform.Name;

    /// <inheritdoc/>
    public async Task<bool> IsThereAsync(Conversation conversation, string person, CancellationToken cancellationToken) =>
        conversation.Kind == ConversationKind.Direct || await FindAsync(conversation.Tenant, person, cancellationToken) is not null;

    /// <summary>The chat with whom the post is for alone; null when the person has none with the bot.</summary>
    public async Task<Conversation?> FindAsync(Post post, CancellationToken cancellationToken) =>
        post.OnlyFor is not { Length: > 0 } person
            ? null
            : await FindAsync(post.Conversation.Tenant, person, cancellationToken);

    private async Task<Conversation?> FindAsync(string tenant, string person, CancellationToken cancellationToken) =>
        await rooms.FindDirectAsync(TeamsPlatform.Name, tenant, person, cancellationToken) is { State: RoomState.Open } room ? room.Conversation : null;
}
