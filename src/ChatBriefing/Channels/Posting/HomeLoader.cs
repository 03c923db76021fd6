using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Members;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels.Posting;

/// <summary>Gathers what a person's home page shows.</summary>
public sealed class HomeLoader(
    ReadableLibrary library,
    IUnansweredReader unanswered,
    ITroubleReader troubles,
    AudienceFinder audiences,
    AdminCheck admins)
{
    private const int MostOfEach = 10;

    /// <summary>Looked through for those of one workspace.</summary>
    private const int MostTroubles = 500;

    /// <summary>The home page of <paramref name="person"/>.</summary>
    public async Task<HomeMessage> LoadAsync(Conversation conversation, string person, CancellationToken cancellationToken)
    {
        var audience = await audiences.OfPersonAsync(conversation, person, cancellationToken);
        var all = await library.ListAsync(null, audience, cancellationToken);
        var isAdmin = await admins.IsAdminAsync(conversation, person, cancellationToken);
        return new HomeMessage(
            [.. all.Select(document => document.Collection).Distinct().Order(StringComparer.Ordinal)],
            [.. all.Take(MostOfEach)],
            isAdmin,
            isAdmin ? await unanswered.ReadAsync(MostOfEach, cancellationToken) : [],
            isAdmin ? [.. (await troubles.ReadAsync(MostTroubles, cancellationToken)).Where(post => IsOf(post, conversation)).Take(MostOfEach)] : []);
    }

    private static bool IsOf(TroubledPost post, Conversation conversation) =>
        (post.Conversation.Platform, post.Conversation.Tenant) == (conversation.Platform, conversation.Tenant);
}
