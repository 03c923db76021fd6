using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels.Members;

/// <summary>
/// Tells who will see a reply, by what the platform says at that moment. It fails closed: what is not known for certain
/// is not assumed.
/// </summary>
public sealed class AudienceFinder(MemberDirectory directory)
{
    /// <summary>Who sees the reply to <paramref name="turn"/>: the asker alone, or everybody in the room.</summary>
    public Task<Audience> OfAsync(Turn turn, CancellationToken cancellationToken) => turn.IsPrivate
        ? OfPersonAsync(turn.Conversation, turn.Asker, cancellationToken)
        : OfRoomAsync(turn.Conversation, turn.Asker, cancellationToken);

    /// <summary>Who sees what is shown to <paramref name="person"/> alone, in that room.</summary>
    public async Task<Audience> OfPersonAsync(Conversation conversation, string person, CancellationToken cancellationToken)
    {
        var member = await directory.FindAsync(conversation, person, cancellationToken);
        return member switch
        {
            { IsOut: true } => Audience.Nobody,
            { Kind: MemberKind.Unknown } => Audience.Everyone,
            _ => new Audience([.. OfPerson(conversation, person, member)]),
        };
    }

    /// <summary>Who sees what is posted in the room for all, asked for by <paramref name="asker"/>: nothing for who may read nothing, and no more for a guest than a guest may read.</summary>
    public async Task<Audience> OfRoomAsync(Conversation conversation, string asker, CancellationToken cancellationToken)
    {
        if (conversation.Kind == ConversationKind.Direct)
        {
            return await OfPersonAsync(conversation, asker, cancellationToken);
        }

        var member = await directory.FindAsync(conversation, asker, cancellationToken);
        return member switch
        {
            { IsOut: true } => Audience.Nobody,
            { Kind: MemberKind.Unknown } => Audience.Everyone,
            _ => OfRoom(conversation, await directory.KindAsync(conversation, cancellationToken), withTenant: member.Kind == MemberKind.Member),
        };
    }

    /// <summary>Who sees what is posted in the room unasked: an unfolded link, a briefing.</summary>
    public async Task<Audience> OfRoomAsync(Conversation conversation, CancellationToken cancellationToken) =>
        OfRoom(conversation, await directory.KindAsync(conversation, cancellationToken), withTenant: true);

    /// <summary>
    /// Who reads an earlier message of the room by now. Whoever asked may have left since, and is not asked about: the
    /// message stands there for the others. Null when it was one person's and that person is gone.
    /// </summary>
    /// <exception cref="UnknownAudienceException">It could not be looked up: that is no reason to take something away.</exception>
    public async Task<Audience?> OfEarlierAsync(Conversation conversation, string asker, CancellationToken cancellationToken)
    {
        if (conversation.Kind != ConversationKind.Direct)
        {
            return OfRoom(conversation, await directory.FindKindAsync(conversation, cancellationToken) ?? throw new UnknownAudienceException(), withTenant: true);
        }

        var member = await directory.FindAsync(conversation, asker, cancellationToken);
        return member switch
        {
            { IsOut: true } => null,
            { Kind: MemberKind.Unknown } or { AreGroupsUnknown: true } => throw new UnknownAudienceException(),
            _ => new Audience([.. OfPerson(conversation, asker, member)]),
        };
    }

    /// <summary>
    /// A public channel is open to all full members of its tenant. Who is in any other room is its own affair, and often
    /// guests are among them: there only what is named for the room may be read.
    /// </summary>
    private static Audience OfRoom(Conversation conversation, ConversationKind kind, bool withTenant)
    {
        var (platform, tenant) = (conversation.Platform, conversation.Tenant);
        var channel = ReaderName.OfChannel(platform, tenant, conversation.Channel);
        return new Audience(kind == ConversationKind.PublicChannel && withTenant
            ? [ReaderName.Everyone, ReaderName.OfTenant(platform, tenant), channel]
            : [ReaderName.Everyone, channel]);
    }

    private static IEnumerable<string> OfPerson(Conversation conversation, string person, Member member)
    {
        yield return ReaderName.Everyone;
        if (member.Kind == MemberKind.Member)
        {
            yield return ReaderName.OfTenant(conversation.Platform, member.Tenant);
        }

        if (conversation.Kind != ConversationKind.Direct)
        {
            yield return ReaderName.OfChannel(conversation.Platform, conversation.Tenant, conversation.Channel);
        }

        yield return ReaderName.OfPerson(conversation.Platform, member.Tenant, person);
        foreach (var group in member.Groups)
        {
            yield return ReaderName.OfGroup(conversation.Platform, conversation.Tenant, group);
        }
    }
}
