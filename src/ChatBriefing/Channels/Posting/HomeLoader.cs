using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels.Posting;

/// <summary>Gathers what a person's home page shows.</summary>
public sealed class HomeLoader(
    ReadableLibrary library,
    IUnansweredReader unanswered,
    ITroubleReader troubles,
    LatestEdition latest,
    IRoomLister rooms,
    AudienceFinder audiences,
    AdminCheck admins)
{
    private const int MostOfEach = 10;

    /// <summary>More than are shown, so that it can be said how many there are.</summary>
    private const int MostQuestions = 100;

    /// <summary>Looked through for those of one workspace.</summary>
    private const int MostTroubles = 500;

    /// <summary>The home page of <paramref name="person"/>.</summary>
    public async Task<HomeMessage> LoadAsync(Conversation conversation, string person, CancellationToken cancellationToken)
    {
        var audience = await audiences.OfPersonAsync(conversation, person, cancellationToken);
        var all = await library.ListAsync(null, audience, cancellationToken);
        var isAdmin = await admins.IsAdminAsync(conversation, person, cancellationToken);
        var edition = await latest.FindAsync(conversation, person, cancellationToken);
        return new HomeMessage(
            [.. all.Select(document => document.Collection).Distinct().Order(StringComparer.Ordinal)],
            [.. all.Take(MostOfEach)],
            isAdmin,
            isAdmin ? await unanswered.ReadAsync(conversation.Platform, conversation.Tenant, MostQuestions, cancellationToken) : [],
            isAdmin ? await TroubledAsync(conversation, cancellationToken) : [])
        {
            Documents = all.Count,
            Latest = edition,
        };
    }

    /// <summary>Of a room that takes nothing any more the last post stands for all: one cause, one line.</summary>
    private async Task<IReadOnlyList<TroubledPost>> TroubledAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        var closed = (await rooms.ListAsync(conversation.Platform, cancellationToken)).Where(room => room.State != RoomState.Open).Select(room => room.Conversation.Channel).ToHashSet();
        var all = (await troubles.ReadAsync(MostTroubles, cancellationToken)).Where(post => IsOf(post, conversation));
        return [.. all.DistinctBy(post => closed.Contains(post.Conversation.Channel) ? post.Conversation.Channel : post.Key)];
    }

    private static bool IsOf(TroubledPost post, Conversation conversation) =>
        (post.Conversation.Platform, post.Conversation.Tenant) == (conversation.Platform, conversation.Tenant);
}
