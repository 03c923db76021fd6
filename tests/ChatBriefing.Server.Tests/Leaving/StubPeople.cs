using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;

namespace ChatBriefing.Server.Tests.Leaving;

/// <summary>Says of everybody, and of every room, what the test has it say.</summary>
internal sealed class StubPeople : IMemberFinder, IRoomKindFinder
{
    public string Platform => NarrowedAnswersTests.Platform;

    public MemberKind Person { get; set; } = MemberKind.Member;

    public ConversationKind? Room { get; set; } = ConversationKind.PublicChannel;

    public Task<Member> FindAsync(Conversation conversation, string person, CancellationToken cancellationToken) =>
        Task.FromResult(new Member(Person, conversation.Tenant, [], IsAdmin: false));

    public Task<ConversationKind?> FindAsync(Conversation conversation, CancellationToken cancellationToken) =>
        Task.FromResult(Room);
}
