using ChatBriefing.Channels.Answers;
using ChatBriefing.Library;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Posting;

/// <summary>Gathers what a person's home page shows.</summary>
public sealed class HomeLoader(
    IDocumentLister documents,
    IUnansweredReader unanswered,
    ITroubleReader troubles,
    IOptionsMonitor<ChannelOptions> options)
{
    private const int MostOfEach = 10;

    /// <summary>The home page of <paramref name="person"/>.</summary>
    public async Task<HomeMessage> LoadAsync(Conversation conversation, string person, CancellationToken cancellationToken)
    {
        var all = await documents.ListAsync(null, cancellationToken);
        var isAdmin = options.CurrentValue.Admins.Contains(person);
        return new HomeMessage(
            [.. all.Select(document => document.Collection).Distinct().Order(StringComparer.Ordinal)],
            [.. all.Take(MostOfEach)],
            isAdmin,
            isAdmin ? await unanswered.ReadAsync(MostOfEach, cancellationToken) : [],
            isAdmin ? [.. (await troubles.ReadAsync(MostOfEach, cancellationToken)).Where(post => post.Conversation.Tenant == conversation.Tenant)] : []);
    }
}
