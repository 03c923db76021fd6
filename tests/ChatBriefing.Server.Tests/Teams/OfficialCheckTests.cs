using System.Text.Json.Nodes;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Tests.Channels.Conformance;
using ChatBriefing.Server.Tests.Teams.Fakes;
using ChatBriefing.Server.Tests.Web;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>What the bot sends, checked by the published schema and the official renderer.</summary>
public sealed class OfficialCheckTests
{
    private const string Chat = "a:chat-of-ana";
    private const string Room = "19:checked@thread.tacv2;messageid=1";
    private const string PhoneWidth = "320";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_that_is_sent_is_good_by_the_published_schema_and_its_cards_render_cleanly()
    {
        NodeClient.Folder();
        await using var server = await TeamsServer.StartAsync("--Admins:0=ana");
        await PlayAsync(server);
        var folder = Directory.CreateDirectory(Path.Combine(Artifacts.Folder, "teams")).FullName;

        var sent = server.Teams.Calls.Where(call => call.Body is not null).Select(call => call.Body!["activity"] as JsonObject ?? call.Body!).ToList();
        var file = Path.Combine(folder, "activities.jsonl");
        await File.WriteAllLinesAsync(file, sent.Select(activity => Complete(activity).ToJsonString()), Token);
        var (code, output) = await NodeClient.RunAsync("check-activities.mjs", Token, file);
        code.ShouldBe(0, output);
        sent.Count.ShouldBeGreaterThan(7);

        var cards = server.Teams.Posts.SelectMany(post => TeamsReading.CardsOf(post.Activity)).DistinctBy(card => string.Join(' ', TeamsReading.ButtonsOf(new JsonObject { ["attachments"] = new JsonArray(new JsonObject { ["content"] = card.DeepClone() }) }).Select(button => (string?)button["verb"])) + ((JsonArray)card["body"]!).Count).ToList();
        cards.Count.ShouldBeGreaterThan(3);
        foreach (var (card, number) in cards.Select((card, at) => (card, at + 1)))
        {
            var path = Path.Combine(folder, $"card-{number}.json");
            await File.WriteAllTextAsync(path, card.ToJsonString(), Token);
            var (rendered, events) = await NodeClient.RunAsync("render-card.mjs", Token, path, Path.ChangeExtension(path, ".png"), PhoneWidth);
            rendered.ShouldBe(0, $"{path}: {events}");
        }

        server.Teams.Complaints.ShouldBeEmpty();
    }

    private static async Task PlayAsync(TeamsServer server)
    {
        var answer = await server.AskAsync(Room, ScriptedDrafter.HalfAnswered);
        await server.AskAsync(Room, ScriptedDrafter.Unanswered);
        await server.AskAsync(Chat, ChatDrafter.Long);
        await server.AskAsync(Chat, "help");
        await server.AskAsync(Chat, "home");
        await server.AskAsync(Chat, "");
        foreach (var button in TeamsReading.ButtonsOf(answer.Activity).Where(button => (string?)button["verb"] != "cb.delete"))
        {
            await PressAsync(server, Room, button, answer.Id);
        }

        await BriefAsync(server);
        await server.UntilQuietAsync();
    }

    /// <summary>A briefing from its command to its edition.</summary>
    private static async Task BriefAsync(TeamsServer server)
    {
        var readBack = await server.AskAsync(Chat, "schedule every Monday 9:00 UTC topics \"workshop keys\" named \"Checked\"");
        var save = TeamsReading.ButtonsOf(readBack.Activity).First(button => (string?)button["verb"] == CardVerbs.SaveBriefing);
        var saved = await PressAsync(server, Chat, save, readBack.Id);
        var post = TeamsReading.ButtonsOf(saved).First(button => ((string?)button["data"]?["id"] ?? "").Contains("post ", StringComparison.Ordinal));
        await PressAsync(server, Chat, post, readBack.Id);
        await UntilButtonAsync(server, button => (string?)button["verb"] == CardVerbs.AskItem);
    }

    private static async Task<JsonObject> UntilButtonAsync(TeamsServer server, Func<JsonObject, bool> fits)
    {
        var started = TimeProvider.System.GetTimestamp();
        JsonObject? button;
        while ((button = server.Teams.Posts.SelectMany(post => TeamsReading.ButtonsOf(post.Activity)).FirstOrDefault(fits)) is null)
        {
            TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromMinutes(1));
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Token);
        }

        return button;
    }

    private static async Task<JsonObject> PressAsync(TeamsServer server, string room, JsonObject button, string messageId)
    {
        var shown = await server.Sender.InvokeAsync(Activities.Press(server.Teams.NewId(), room, "ana", button, messageId), Token);
        var card = new JsonObject { ["attachments"] = new JsonArray(new JsonObject { ["content"] = shown["value"]!.DeepClone() }) };
        server.Teams.ShowTo("ana", room, (JsonObject)card.DeepClone());
        return card;
    }

    /// <summary>What the service itself adds to an activity.</summary>
    private static JsonObject Complete(JsonObject activity)
    {
        var complete = (JsonObject)activity.DeepClone();
        complete["channelId"] = "msteams";
        complete["from"] = new JsonObject { ["id"] = FakeTeams.Bot };
        complete["conversation"] = new JsonObject { ["id"] = Room };
        complete["recipient"] = new JsonObject { ["id"] = "29:ana" };
        complete["serviceUrl"] = FakeTeams.ServiceUrl;
        return complete;
    }
}
