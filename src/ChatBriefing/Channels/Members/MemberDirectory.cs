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

    /// <summary>The kind of the conversation's room.</summary>
    public Task<ConversationKind> KindAsync(Conversation conversation, CancellationToken cancellationToken) =>
        conversation.Kind != ConversationKind.Direct && rooms.TryGetValue(conversation.Platform, out var finder)
            ? finder.FindAsync(conversation, cancellationToken)
            : Task.FromResult(conversation.Kind);
}
