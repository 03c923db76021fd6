using System.Text.Json.Nodes;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Library;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>What a preview of a briefing, and what is said about it, tells to whom in Slack.</summary>
public sealed class PreviewTests : VaultScene
{
    private const string Own = "aaaaa2";
    private const string OfChannel = "bbbbb2";

    [Fact]
    public async Task A_preview_of_ones_own_digest_in_a_channel_tells_what_everybody_there_may_read()
    {
        await SetAsync(Ana);
        await StoreAsync(Own, "DANA", "UANA", Ana);
        await TellAsync("C1", "UANA", $"preview {Own}");
        await TellAsync("DANA", "UANA", $"preview {Own}");
        await Server.UntilQuietAsync();

        WordsIn("C1").ShouldContain("Preview");
        WordsIn("C1").ShouldNotContain(Secret);
        WordsIn("C1").ShouldNotContain(Title);
        WordsIn("DANA").ShouldContain(Secret, Case.Sensitive, "she herself reads it where nobody reads along");
    }

    [Fact]
    public async Task An_admin_who_previews_the_digest_of_another_reads_no_more_documents_than_before()
    {
        Server.Workspace.People["UBOSS"] = new JsonObject { ["is_admin"] = true };
        await SetAsync(Ana);
        await StoreAsync(Own, "DANA", "UANA", Ana);
        await TellAsync("DBOSS", "UBOSS", $"preview {Own}");
        await Server.UntilQuietAsync();

        WordsIn("DBOSS").ShouldContain("Preview");
        WordsIn("DBOSS").ShouldNotContain(Secret);
        WordsIn("DBOSS").ShouldNotContain(Title);
    }

    [Fact]
    public async Task A_preview_asks_anew_who_reads_there_and_tells_an_admin_what_the_channel_will_be_told()
    {
        Server.Workspace.People["UANA"] = new JsonObject { ["is_admin"] = true };
        Server.Workspace.PrivateChannels["C2"] = true;
        await SetAsync($"slack:{FakeWorkspace.Team}");
        await StoreAsync(OfChannel, "C2", null, "everyone", $"slack:{FakeWorkspace.Team}");
        await TellAsync("C2", "UANA", $"preview {OfChannel}");
        await TellAsync("DANA", "UANA", $"preview {OfChannel}");
        await Server.UntilQuietAsync();

        WordsIn("C2").ShouldContain("Preview");
        WordsIn("C2").ShouldNotContain(Secret, Case.Sensitive, "the channel was public when the briefing was made and is private now");
        WordsIn("DANA").ShouldContain("Preview");
        WordsIn("DANA").ShouldNotContain(Secret, Case.Sensitive, "the channel will not be told it either");
    }

    [Fact]
    public async Task Examples_of_topics_are_named_only_to_who_may_read_them()
    {
        Server.Workspace.People["UBOSS"] = new JsonObject { ["is_admin"] = true };
        await SetAsync(Ana);
        await TellAsync("C1", "UANA", $"schedule weekdays 8:30 topics like \"{Title}\" for me");
        await TellAsync("DANA", "UANA", $"schedule weekdays 8:30 topics like \"{Title}\"");
        await Server.UntilQuietAsync();
        WordsIn("C1").ShouldContain("Save this briefing?");
        WordsIn("C1").ShouldNotContain(Title);
        WordsIn("DANA").ShouldContain($"“{Title}”");

        await PressAsync(MessagesIn("C1")[^1], "UANA", "cb_brief_save");
        await PressAsync(MessagesIn("DANA")[^1], "UANA", "cb_brief_save");
        await Server.UntilQuietAsync();
        await TellAsync("DBOSS", "UBOSS", "list briefings");
        await Server.UntilQuietAsync();
        MessagesIn("C1").Where(message => message.OnlyFor is null).ShouldAllBe(message => !SlackReading.WordsOf(message).Contains(Title));
        WordsIn("C1").ShouldContain("Saved: ", Case.Sensitive, "she alone is told, with the title");
        WordsIn("DBOSS").ShouldContain("Next: ");
        WordsIn("DBOSS").ShouldNotContain(Title);
        await SendAsync(new() { ["type"] = "app_home_opened", ["user"] = "UBOSS", ["channel"] = "DBOSS", ["tab"] = "home", ["event_ts"] = "1.1" });
        await SlackServer.UntilAsync(() => Server.Workspace.Views.ContainsKey("UBOSS"));
        Server.Workspace.Views["UBOSS"].ToJsonString().ShouldNotContain(Title);
    }

    private Task StoreAsync(string id, string room, string? person, params string[] readers) => Server.Services.GetRequiredService<ISubscriptionWriter>().WriteAsync(
        new Subscription
        {
            Id = id,
            Name = "Morning",
            Destination = new Destination("slack", FakeWorkspace.Team, room, person),
            Audience = new Audience(readers),
            Schedule = new Schedule("0 0 * * *", "UTC", HolidayRule.Ignore),
            Topics = [new Topic("Balfora vault", [])],
            CreatedBy = "UANA",
            CreatedAt = TimeProvider.System.GetUtcNow(),
        },
        Token);

    private async Task TellAsync(string channel, string user, string words)
    {
        if (channel[0] == 'C')
        {
            using var response = await Server.Sender.EventAsync(Server.Mention(channel, words, user), Token);
            response.EnsureSuccessStatusCode();
            return;
        }

        var ts = Server.Workspace.NewTs();
        Server.Workspace.Write(new FakeMessage { Channel = channel, Ts = ts, User = user, Text = words });
        await SendAsync(new() { ["type"] = "message", ["channel_type"] = "im", ["channel"] = channel, ["user"] = user, ["text"] = words, ["ts"] = ts, ["event_ts"] = ts });
    }

    private string WordsIn(string channel) => string.Join('\n', MessagesIn(channel).Select(SlackReading.WordsOf));
}
