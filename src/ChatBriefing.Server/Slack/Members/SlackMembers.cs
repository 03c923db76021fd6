using System.Text.Json;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Members;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Wire;
using Microsoft.Extensions.Caching.Memory;

namespace ChatBriefing.Server.Slack.Members;

/// <summary>Asks Slack what a person is in the workspace, and remembers it for less than a minute.</summary>
internal sealed class SlackMembers(SlackClient client, SlackGroups groups, SlackInstallation installation) : IMemberFinder, IDisposable
{
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan RememberedInDoubt = TimeSpan.FromSeconds(5);
    private static readonly string[] Unseen = ["user_not_found", "user_not_visible"];

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <inheritdoc/>
    public string Platform => SlackPlatform.Name;

    /// <inheritdoc/>
    public async Task<Member> FindAsync(Conversation conversation, string person, CancellationToken cancellationToken)
    {
        if (!cache.TryGetValue((conversation.Tenant, person), out Member? member))
        {
            member = await AskAsync(conversation.Tenant, person, cancellationToken);
            var life = member.Kind == MemberKind.Unknown ? RememberedInDoubt : Remembered;
            cache.Set((conversation.Tenant, person), member, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = life });
        }

        if (member!.Kind is not (MemberKind.Member or MemberKind.Guest))
        {
            return member;
        }

        var own = await groups.OfAsync(conversation.Tenant, person, cancellationToken);
        return member with { Groups = own ?? [], AreGroupsUnknown = own is null };
    }

    /// <inheritdoc/>
    public void Dispose() => cache.Dispose();

    private async Task<Member> AskAsync(string tenant, string person, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(MostWait);
        try
        {
            var answer = await client.ReadAsync("users.info", new Dictionary<string, string> { ["user"] = person }, limit.Token);
            return Read(answer.Field("user"), tenant);
        }
        catch (SlackException fault) when (Unseen.Contains(fault.Code))
        {
            return Member.Unknown(tenant) with { Kind = MemberKind.Gone };
        }
        catch (Exception fault) when (fault is SlackException or SlackRateLimitException or SlackUnreachableException
            || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return Member.Unknown(tenant);
        }
    }

    private Member Read(JsonElement user, string tenant)
    {
        var team = user.Text("team_id");
        var isOfTenant = team == tenant || user.Field("enterprise_user").Items("teams").Any(own => own.ValueKind == JsonValueKind.String && own.GetString() == tenant);
        var kind = user switch
        {
            _ when user.Flag("deleted") => MemberKind.Gone,
            _ when user.Flag("is_bot") => MemberKind.Bot,
            _ when user.Flag("is_stranger") || !isOfTenant => MemberKind.Stranger,
            _ when user.Flag("is_restricted") || user.Flag("is_ultra_restricted") || user.Flag("is_invited_user") => MemberKind.Guest,
            _ => MemberKind.Member,
        };
        var isAdmin = kind == MemberKind.Member && installation.Holds(tenant) && (user.Flag("is_admin") || user.Flag("is_owner") || user.Flag("is_primary_owner"));
        return new Member(kind, isOfTenant || team.Length == 0 ? tenant : team, [], isAdmin);
    }
}
