using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>A briefing of a collection whose first document is still to come, made in a chat.</summary>
public sealed class EmptyCollectionTests : VaultScene
{
    [Fact]
    public async Task A_collection_that_holds_nothing_yet_is_one_for_those_who_will_read_it_and_none_for_others()
    {
        Server.Workspace.People["UANA"] = new JsonObject { ["is_admin"] = true };
        using var set = await Server.Http.PutAsJsonAsync("/api/v1/collections/press/readers", new { readers = (string[])[$"slack:{FakeWorkspace.Team}:channel:C1"] }, Token);
        set.EnsureSuccessStatusCode();

        foreach (var channel in new[] { "C1", "C2" })
        {
            using var response = await Server.Sender.EventAsync(Server.Mention(channel, "schedule weekdays 8:30 collection press"), Token);
            response.EnsureSuccessStatusCode();
        }

        await Server.UntilQuietAsync();

        WordsIn("C1").ShouldContain("in press (holds no document yet)");
        WordsIn("C2").ShouldContain("There is no collection “press” that everybody there may read.");
    }

    private string WordsIn(string channel) => string.Join('\n', MessagesIn(channel).Select(SlackReading.WordsOf));
}
