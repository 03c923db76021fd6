using System.Text.Json.Nodes;
using ChatBriefing.Library;
using ChatBriefing.Server.Slack;
using ChatBriefing.Server.Tests.Channels.Conformance;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>How documents come into the library and leave it, on Slack, with what only Slack has: commands, lists, windows, and files that want the token.</summary>
public sealed class SlackProposalTests(ChatScene<SlackDriver> scene) : ProposalConformanceTests<SlackDriver>(scene)
{
    private const string Admin = "ada";

    private readonly ChatScene<SlackDriver> scene = scene;
    private readonly SlackDriver driver = scene.Driver;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_shows_its_card_to_the_admin_alone_and_changes_it_in_place()
    {
        scene.Web.Pages["/tide"] = ("text/plain", "The tide turns at noon on the old quay."u8.ToArray());
        var room = scene.NewRoom();
        await driver.CommandAsync(Admin, room, "add http://docs.chatbriefing.org/tide tides", Token);
        var card = await scene.UntilShownAsync(room, shown => shown.Text.Contains("Publish this document?"), Token);
        card.OnlyFor.ShouldBe(Admin);
        card.Text.ShouldContain("The tide turns at noon");

        await driver.ClickAsync(Admin, card, Button.Publish, null, Token);

        var done = await scene.UntilShownAsync(room, shown => shown.Text.Contains("Published by"), Token);
        (done.Id, done.OnlyFor).ShouldBe((card.Id, Admin));
        driver.ShownIn(room).ShouldHaveSingleItem();
        (await ListAsync()).ShouldContain(document => document.Collection == "tides");
    }

    [Theory]
    [InlineData("documents", "Newest documents")]
    [InlineData("documents handbook", "Handbook of the workshop")]
    [InlineData("add", "Write \"add\" with an address")]
    [InlineData("add something", "Write \"add\" with an address")]
    [InlineData("remove", "Write \"remove\" with the title")]
    [InlineData("remove Handbook of the workshop", "Remove this document?")]
    public async Task Commands_of_the_library_are_answered_privately(string command, string words)
    {
        var room = scene.NewRoom();
        await driver.CommandAsync(Admin, room, command, Token);

        (await scene.UntilShownAsync(room, shown => shown.Text.Contains(words), Token)).OnlyFor.ShouldBe(Admin);
        driver.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("https://evil.test/f")]
    [InlineData("http://files.slack.com/f")]
    [InlineData("https://files.slack.com.evil.test/f")]
    [InlineData("https://files.slack.com@evil.test/f")]
    [InlineData("https://user@files.slack.com/f")]
    [InlineData("https://files.slack.com:8443/f")]
    [InlineData("https://evilslack.com/f")]
    [InlineData("file:///etc/passwd")]
    public async Task The_token_goes_to_no_host_but_those_of_Slack(string address)
    {
        var room = scene.NewRoom(isDirect: true);
        await SendFileAsync(room, new() { ["id"] = "F1", ["name"] = "plan.txt", ["filetype"] = "text", ["size"] = 5, ["url_private_download"] = address });

        // The fake fails the turn as soon as another host is asked.
        (await scene.UntilShownAsync(room, _ => true, Token)).Text.ShouldContain("does not lie on a host of Slack's");
    }

    [Fact]
    public async Task A_redirect_is_followed_on_Slacks_own_hosts_only()
    {
        var file = driver.Workspace.Upload("tower.txt", "The tower is forty metres high."u8.ToArray(), 31, "UADA");
        var (first, last) = ((string)file["url_private_download"]!, $"{file["url_private_download"]}?signed=1");
        file["url_private_download"] = $"{FakeSlack.Address}files-tmb/on";
        driver.Slack.Redirect = address => address.AbsolutePath == "/files-tmb/on" ? last : address.AbsolutePath == "/files-tmb/off" ? "https://evil.test/f" : null;
        var room = scene.NewRoom(isDirect: true);
        await SendFileAsync(room, file);
        await scene.UntilShownAsync(room, shown => shown.Text.Contains("forty metres"), Token);

        file["url_private_download"] = $"{FakeSlack.Address}files-tmb/off";
        var other = scene.NewRoom(isDirect: true);
        await SendFileAsync(other, file);

        (await scene.UntilShownAsync(other, _ => true, Token)).Text.ShouldContain("does not lie on a host of Slack's");
        first.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_page_for_signing_in_is_not_taken_for_the_file()
    {
        var file = driver.Workspace.Upload("plan.txt", "x"u8.ToArray(), 1, "UADA");
        file["url_private_download"] = $"{FakeSlack.Address}files-pri/F0GONE/download/plan.txt";
        var room = scene.NewRoom(isDirect: true);
        await SendFileAsync(room, file);

        (await scene.UntilShownAsync(room, _ => true, Token)).Text.ShouldContain("files:read");
    }

    [Fact]
    public async Task A_file_that_the_event_only_names_is_looked_up()
    {
        var file = driver.Workspace.Upload("well.txt", "The well is nine metres deep."u8.ToArray(), 29, "UADA");
        var room = scene.NewRoom(isDirect: true);
        await SendFileAsync(room, new() { ["id"] = file["id"]!.DeepClone(), ["mode"] = "file_access", ["file_access"] = "check_file_info" });

        (await scene.UntilShownAsync(room, shown => shown.Text.Contains("Publish this document?"), Token)).Text.ShouldContain("nine metres deep");
    }

    [Fact]
    public async Task A_file_that_lies_elsewhere_and_one_that_is_too_large_are_not_downloaded()
    {
        var before = driver.Downloads;
        var room = scene.NewRoom(isDirect: true);
        await SendFileAsync(room, new() { ["id"] = "F2", ["name"] = "Budget", ["filetype"] = "gsheet", ["is_external"] = true, ["external_type"] = "gdrive", ["url_private"] = "https://docs.google.com/x" });
        (await scene.UntilShownAsync(room, _ => true, Token)).Text.ShouldContain("Google Drive");

        var large = scene.NewRoom(isDirect: true);
        await SendFileAsync(large, new() { ["id"] = "F3", ["name"] = "tar.txt", ["filetype"] = "text", ["size"] = 107_000_000, ["url_private_download"] = $"{FakeSlack.Address}files-pri/F3/x" });

        (await scene.UntilShownAsync(large, _ => true, Token)).Text.ShouldContain("larger");
        driver.Downloads.ShouldBe(before);
    }

    [Fact]
    public async Task A_collection_is_chosen_from_the_list_or_made_in_a_window()
    {
        var room = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = "", Files = [Attachment.OfText("mill.txt", "The mill grinds on Mondays.")] }, Token);
        var card = await scene.UntilShownAsync(room, shown => shown.Text.Contains("collection general"), Token);
        await InteractAsync(Clicks.Choose(driver.Workspace, MessageOf(card), "UADA", "main"));
        (await scene.UntilShownAsync(room, shown => shown.Text.Contains("collection main"), Token)).Id.ShouldBe(card.Id);

        var wish = Clicks.Choose(driver.Workspace, MessageOf(card), "UADA", ActionIds.NewCollection);
        await InteractAsync(wish);
        var trigger = (string)wish["trigger_id"]!;
        await SlackServer.UntilAsync(() => driver.Workspace.Views.ContainsKey(trigger));
        using (var bad = await driver.Sender.InteractionAsync(Clicks.Fill(driver.Workspace.Views[trigger], trigger, "UADA", "a/b"), Token))
        {
            (await bad.Content.ReadAsStringAsync(Token)).ShouldContain("errors");
        }

        await InteractAsync(Clicks.Fill(driver.Workspace.Views[trigger], trigger, "UADA", "Grain & flour".Replace("&", "and", StringComparison.Ordinal)));

        var chosen = await scene.UntilShownAsync(room, shown => shown.Text.Contains("collection Grain and flour"), Token);
        await driver.ClickAsync(Admin, chosen, Button.Publish, null, Token);
        (await scene.UntilShownAsync(room, shown => shown.Text.Contains("Published by"), Token)).Text.ShouldContain("Grain and flour");
        driver.Complaints.ShouldBeEmpty();
    }

    private FakeMessage MessageOf(Shown shown) => driver.Workspace.Messages.Single(message => message.Ts == shown.Id);

    private async Task<IReadOnlyList<Document>> ListAsync() => await scene.Services.GetRequiredService<IDocumentLister>().ListAsync(null, Token);

    private async Task InteractAsync(JsonObject payload)
    {
        using var response = await driver.Sender.InteractionAsync(payload, Token);
        response.EnsureSuccessStatusCode();
    }

    private async Task SendFileAsync(Room room, JsonObject file)
    {
        var ts = driver.Workspace.NewTs();
        using var response = await driver.Sender.EventAsync(
            SlackSender.Envelope(
                new()
                {
                    ["type"] = "message",
                    ["subtype"] = "file_share",
                    ["user"] = "UADA",
                    ["text"] = "",
                    ["ts"] = ts,
                    ["channel"] = "D" + room.Name,
                    ["channel_type"] = "im",
                    ["files"] = new JsonArray(file.DeepClone()),
                },
                $"Ev{ts}"),
            Token);
        response.EnsureSuccessStatusCode();
    }
}
