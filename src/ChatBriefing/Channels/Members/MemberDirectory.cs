namespace ChatBriefing.Channels.Members;

/// <summary>Asks each platform about its people and rooms.</summary>
public sealed class MemberDirectory(IEnumerable<IMemberFinder> members, IEnumerable<IRoomKindFinder> rooms)
{
    private readonly Dictionary<string, IMemberFinder> members = members.ToDictionary(finder => finder.Platform);
    private readonly Dictionary<string, IRoomKindFinder> rooms = rooms.ToDictionary(finder => finder.Platform);

    /// <summary>What the person is there.</summary>
    public Task<Member> FindAsync(Conversation conversation, string person, CancellationToken cancellationToken) =>
        person.Length > 0 && members.TryGetValue(conversation.Platform, out var finder)
            ? finder.FindAsync(conversation, person, cancellationToken)
            : Task.FromResult(Member.Unknown(conversation.Tenant));

    /// <summary>The kind of the conversation's room; in doubt <see cref="ConversationKind.Shared"/>, whose audience is the narrowest.</summary>
    public async Task<ConversationKind> KindAsync(Conversation conversation, CancellationToken cancellationToken) =>
        await FindKindAsync(conversation, cancellationToken) ?? ConversationKind.Shared;

    /// <summary>The kind of the conversation's room; null when it cannot be looked up now.</summary>
    public Task<ConversationKind?> FindKindAsync(Conversation conversation, CancellationToken cancellationToken) =>
        conversation.Kind != ConversationKind.Direct && rooms.TryGetValue(conversation.Platform, out var finder)
            ? finder.FindAsync(conversation, cancellationToken)
            : Task.FromResult<ConversationKind?>(conversation.Kind);
}
