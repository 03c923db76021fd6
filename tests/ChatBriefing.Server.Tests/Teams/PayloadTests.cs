using System.Text.Json.Nodes;
using ChatBriefing.Server.Tests.Teams.Fakes;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Activities as they were recorded by others: each is handled or politely passed over.</summary>
public sealed class PayloadTests
{
    private static readonly string[] Tenants = ["tenant-of-none"];

    [Fact]
    public async Task Every_recorded_activity_is_handled_or_passed_over()
    {
        var folder = SharedData.Find("shared", "data", "payloads", "teams");
        var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList();
        var activities = files.ToDictionary(file => Path.GetFileName(file), file => (JsonObject)JsonNode.Parse(File.ReadAllText(file))!);
        var tenants = activities.Values.SelectMany(TenantsOf).Concat(Tenants).Distinct().Select((tenant, at) => $"--Teams:Tenants:{at}={tenant}");
        await using var server = await TeamsServer.StartAsync([.. tenants]);

        var wrong = new List<string>();
        foreach (var (name, activity) in activities)
        {
            var address = (string?)activity["serviceUrl"] ?? "";
            activity["serviceUrl"] = address.Length == 0 ? null : FakeTeams.ServiceUrl;
            var status = await server.SendAsync(activity, server.Teams.Keys.Token(address.Length == 0 ? "" : FakeTeams.ServiceUrl));
            if (!Expected(activity).Contains(status))
            {
                wrong.Add($"{name}: {status}");
            }
        }

        wrong.ShouldBeEmpty();
        activities.Count.ShouldBeGreaterThan(35);
        await server.UntilQuietAsync();
        var addressed = activities.Values.Count(IsAddressed);
        addressed.ShouldBeGreaterThan(8);
        server.Teams.Posts.Count.ShouldBe(addressed);
        server.Teams.Complaints.ShouldBeEmpty();
    }

    /// <summary>403 only where an activity names no address, no channel of the protocol or no tenant: a forger could leave these out.</summary>
    private static int[] Expected(JsonObject activity)
    {
        var isWhole = activity["serviceUrl"] is not null && (string?)activity["channelId"] == "msteams" && TenantsOf(activity).Distinct().Count() == 1;
        return !isWhole ? [403] : (string?)activity["type"] == "invoke" ? [200, 501] : [200, 202];
    }

    private static bool IsAddressed(JsonObject activity)
    {
        if (Expected(activity) is [403] || (string?)activity["type"] != "message" || ((string?)activity["from"]!["id"])!.StartsWith("28:", StringComparison.Ordinal))
        {
            return false;
        }

        var isMentioned = (activity["entities"] as JsonArray ?? []).Any(entity => (string?)entity!["type"] == "mention" && (string?)entity["mentioned"]!["id"] == (string?)activity["recipient"]?["id"]);
        return (isMentioned || (string?)activity["conversation"]!["conversationType"] == "personal") && (activity["value"] is null || (string?)activity["text"] is { Length: > 0 });
    }

    private static IEnumerable<string> TenantsOf(JsonObject activity) =>
        new[] { (string?)activity["conversation"]?["tenantId"], (string?)activity["channelData"]?["tenant"]?["id"] }.OfType<string>().Where(tenant => tenant.Length > 0);
}
