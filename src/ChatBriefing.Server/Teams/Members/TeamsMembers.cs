using System.Net;
using System.Text.Json;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Server.Teams.Api;
using ChatBriefing.Server.Teams.Wire;
using Microsoft.Extensions.Caching.Memory;

namespace ChatBriefing.Server.Teams.Members;

/// <summary>
/// Asks Teams what a person is in a conversation, and remembers it for less than a minute. Teams tells a bot neither the
/// groups of a person nor the owners of a team, not without rights over the whole directory: collections are read there by
/// tenant, channel and person, and admins are those of the settings.
/// </summary>
internal sealed class TeamsMembers(TeamsClient client, KnownPeople people) : IMemberFinder, IDisposable
{
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan RememberedInDoubt = TimeSpan.FromSeconds(5);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <inheritdoc/>
    public string Platform => TeamsPlatform.Name;

    /// <inheritdoc/>
    public async Task<Member> FindAsync(Conversation conversation, string person, CancellationToken cancellationToken)
    {
        var key = (conversation.Tenant, conversation.Channel, person);
        if (cache.TryGetValue(key, out Member? known))
        {
            return known!;
        }

        var member = await AskAsync(conversation, person, cancellationToken);
        var life = member.Kind == MemberKind.Unknown ? RememberedInDoubt : Remembered;
        cache.Set(key, member, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = life });
        return member;
    }

    /// <inheritdoc/>
    public void Dispose() => cache.Dispose();

    private async Task<Member> AskAsync(Conversation conversation, string person, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(MostWait);
        try
        {
            var path = $"conversations/{Uri.EscapeDataString(conversation.Channel)}/members/{Uri.EscapeDataString(people.IdOf(conversation.Tenant, person))}";
            return Read(await client.CallAsync(HttpMethod.Get, conversation.Route ?? "", path, null, limit.Token), conversation.Tenant);
        }
        catch (TeamsException fault) when (fault.Status is HttpStatusCode.NotFound)
        {
            return Member.Unknown(conversation.Tenant) with { Kind = MemberKind.Gone };
        }
        catch (Exception fault) when (fault is TeamsException or TeamsUnreachableException
            || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return Member.Unknown(conversation.Tenant);
        }
    }

    private static Member Read(JsonElement member, string tenant)
    {
        var own = member.Text("tenantId");
        var kind = member switch
        {
            _ when own.Length > 0 && !own.Equals(tenant, StringComparison.OrdinalIgnoreCase) => MemberKind.Stranger,
            _ when member.Text("userRole") is "user" && !member.Text("userPrincipalName").Contains("#EXT#", StringComparison.OrdinalIgnoreCase) => MemberKind.Member,
            _ when member.Text("id").StartsWith("28:", StringComparison.Ordinal) => MemberKind.Bot,
            _ => MemberKind.Guest,
        };
        return new Member(kind, own.Length > 0 ? own : tenant, [], IsAdmin: false);
    }
}
