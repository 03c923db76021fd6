using System.Text.Json;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Slack.Api;
using ChatBriefing.Server.Slack.Posting;
using ChatBriefing.Server.Slack.Wire;
using Microsoft.Extensions.Caching.Memory;

namespace ChatBriefing.Server.Slack.Members;

/// <summary>
/// Asks Slack which groups a person belongs to; one call tells all groups of a workspace, and is remembered for less than
/// a minute. Where no collection is read by a group it is not made.
/// </summary>
internal sealed class SlackGroups(SlackClient client, ICollectionReaders readers) : IDisposable
{
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan RememberedInDoubt = TimeSpan.FromSeconds(5);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 1_000 });

    /// <summary>Ids of the groups; null when they cannot be looked up in time.</summary>
    public async Task<IReadOnlyList<string>?> OfAsync(string team, string person, CancellationToken cancellationToken)
    {
        if (!(await readers.ReadAsync(cancellationToken)).NamesGroupsOf(SlackPlatform.Name))
        {
            return [];
        }

        if (!cache.TryGetValue(team, out ILookup<string, string>? groups))
        {
            groups = await AskAsync(team, cancellationToken);
            var life = groups is null ? RememberedInDoubt : Remembered;
            cache.Set(team, groups, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = life });
        }

        return groups is null ? null : [.. groups[person]];
    }

    /// <inheritdoc/>
    public void Dispose() => cache.Dispose();

    private async Task<ILookup<string, string>?> AskAsync(string team, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(MostWait);
        try
        {
            var answer = await client.ReadAsync("usergroups.list", new Dictionary<string, string> { ["include_users"] = "true", ["team_id"] = team }, limit.Token);
            return answer.Items("usergroups")
                .Where(group => group.Number("date_delete") == 0)
                .SelectMany(group => group.Items("users").Where(user => user.ValueKind == JsonValueKind.String).Select(user => (Person: user.GetString()!, Group: group.Text("id"))))
                .ToLookup(member => member.Person, member => member.Group);
        }
        catch (Exception fault) when (fault is SlackException or SlackRateLimitException or SlackUnreachableException
            || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}
