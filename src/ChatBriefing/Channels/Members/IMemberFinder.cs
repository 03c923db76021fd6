namespace ChatBriefing.Channels.Members;

/// <summary>Tells what a person is, on one platform. Registered once a platform.</summary>
public interface IMemberFinder
{
    /// <summary>The platform's name in lower case, as in <see cref="Conversation.Platform"/>.</summary>
    string Platform { get; }

    /// <summary>
    /// What the platform says, not older than a minute. It never throws for the platform's sake: who cannot be looked up
    /// in time is <see cref="Member.Unknown"/>.
    /// </summary>
    /// <param name="conversation">Where the person acts.</param>
    /// <param name="person">The person's id.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<Member> FindAsync(Conversation conversation, string person, CancellationToken cancellationToken);
}
