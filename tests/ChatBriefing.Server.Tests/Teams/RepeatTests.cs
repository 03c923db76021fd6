using ChatBriefing.Server.Tests.Teams.Fakes;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Activities that come again, under the same and under new ids; a larger run is the command teams-load.</summary>
public sealed class RepeatTests
{
    private const int Count = 40;

    [Fact]
    public async Task Each_of_many_activities_is_answered_once_however_often_and_under_whatever_id_it_comes()
    {
        await using var server = await TeamsServer.StartAsync();
        foreach (var copy in new[] { "first", "first", "second", "second" })
        {
            for (var number = 0; number < Count; number++)
            {
                var activity = Activities.Message($"{copy} {number}", $"19:{number % 8}@thread.tacv2;messageid={number}", "ana", TeamsServer.Keys);
                activity["timestamp"] = $"time of {number}";
                (await server.SendAsync(activity)).ShouldBeOneOf(200, 202);
            }
        }

        await server.UntilQuietAsync();
        server.Teams.Posts.Select(post => (string)post.Activity["replyToId"]!).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, Count).Select(number => $"first {number}").Order(StringComparer.Ordinal));
    }
}
