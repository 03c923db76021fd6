using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>What lists, pages and the API show when collections have readers.</summary>
public sealed class ListingTests : VaultScene
{
    [Fact]
    public async Task Lists_prompts_and_unfolded_links_hold_only_what_may_be_read()
    {
        await SetAsync(Ana);
        foreach (var (user, channel) in new[] { ("UANA", "DANA"), ("UBEN", "DBEN") })
        {
            await SendAsync(new() { ["type"] = "app_home_opened", ["user"] = user, ["channel"] = channel, ["tab"] = "home", ["event_ts"] = "1.1" });
            await SendAsync(new() { ["type"] = "app_home_opened", ["user"] = user, ["channel"] = channel, ["tab"] = "messages", ["event_ts"] = "1.2" });
        }

        foreach (var channel in new[] { "C1", "C2" })
        {
            await SetAsync($"slack:{FakeWorkspace.Team}:channel:C2", Ana);
            await SendAsync(Server.Workspace.ShareLinks(channel, "UANA", $"{Server.Url}/documents/{DocumentId}"));
        }

        await SlackServer.UntilAsync(() => Server.Workspace.Views.ContainsKey("UANA") && Server.Workspace.Views.ContainsKey("UBEN")
            && Server.Workspace.Calls.Count(call => call.Method == "assistant.threads.setSuggestedPrompts") == 2
            && Server.Workspace.Calls.Any(call => call.Method == "chat.unfurl"));
        Server.Workspace.Views["UANA"].ToJsonString().ShouldContain(Title);
        Server.Workspace.Views["UBEN"].ToJsonString().ShouldNotContain("Balfora");
        Server.Workspace.Views["UBEN"].ToJsonString().ShouldNotContain($"\"{Collection}\"");
        Called("assistant.threads.setSuggestedPrompts", "DANA").ShouldContain(Title);
        Called("assistant.threads.setSuggestedPrompts", "DBEN").ShouldNotContain("Balfora");
        Server.Workspace.Calls.Where(call => call.Method == "chat.unfurl").ShouldAllBe(call => (string?)call.Arguments["channel"] == "C2");
    }

    [Fact]
    public async Task An_admin_of_the_platform_is_an_admin_here_and_reads_no_more_for_it()
    {
        Server.Workspace.People["UBOSS"] = new JsonObject { ["is_admin"] = true };
        Server.Workspace.People["UOTHER"] = new JsonObject { ["is_admin"] = true, ["team_id"] = "T0OTHER" };
        await SetAsync();
        Server.Slack.Weather = method => method == "chat.postMessage" ? new FakeFault(200, Error: "not_in_channel") : null;
        await MentionAsync("C1", "UANA");
        await Server.UntilQuietAsync();
        Server.Slack.Weather = null;
        foreach (var user in new[] { "UBOSS", "UOTHER" })
        {
            await SendAsync(new() { ["type"] = "app_home_opened", ["user"] = user, ["channel"] = $"D{user}", ["tab"] = "home", ["event_ts"] = "1.1" });
        }

        await SlackServer.UntilAsync(() => Server.Workspace.Views.ContainsKey("UBOSS") && Server.Workspace.Views.ContainsKey("UOTHER"));
        Server.Workspace.Views["UBOSS"].ToJsonString().ShouldContain("not_in_channel");
        Server.Workspace.Views["UBOSS"].ToJsonString().ShouldNotContain("Balfora");
        Server.Workspace.Views["UOTHER"].ToJsonString().ShouldNotContain("not_in_channel");
    }

    [Fact]
    public async Task Pages_and_API_show_all_to_the_operator_here_and_to_others_what_everybody_may_read()
    {
        await SetAsync(Ana);
        foreach (var path in new[] { "/api/v1/documents", $"/api/v1/documents/{DocumentId}", "/api/v1/collections", $"/documents/{DocumentId}", $"/library/{DocumentId}", "/library", "/library/collections" })
        {
            (await ReadAsync(path, isFromElsewhere: false)).Words.ShouldContain("vault", Case.Insensitive, path);
            var (status, words) = await ReadAsync(path, isFromElsewhere: true);
            words.ShouldNotContain("Balfora", Case.Insensitive, path);
            words.ShouldNotContain(Ana, Case.Insensitive, path);
            status.ShouldBe(path.Contains(DocumentId, StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK, path);
        }

        using var asked = await Server.Http.SendAsync(Elsewhere(new HttpRequestMessage(HttpMethod.Post, "/api/v1/ask") { Content = JsonContent.Create(new { question = Question, explain = true }) }), Token);
        (await asked.Content.ReadAsStringAsync(Token)).ShouldNotContain(Secret);
        using var own = await Server.Http.PostAsJsonAsync("/api/v1/ask", new { question = Question }, Token);
        (await own.Content.ReadAsStringAsync(Token)).ShouldContain(Secret);
        using var removal = await Server.Http.SendAsync(Elsewhere(new HttpRequestMessage(HttpMethod.Put, $"/api/v1/collections/{Collection}/readers") { Content = JsonContent.Create(new { readers = (string[])["everyone"] }) }), Token);
        removal.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
