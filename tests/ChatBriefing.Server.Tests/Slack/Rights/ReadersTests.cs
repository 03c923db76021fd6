using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>What people are told in Slack when collections have readers.</summary>
public sealed class ReadersTests : VaultScene
{
    [Fact]
    public async Task The_asker_alone_gets_what_the_asker_alone_may_read_and_the_room_learns_nothing()
    {
        await SetAsync(Ana);
        await MentionAsync("C1", "UANA");
        await MentionAsync("C2", "UBEN");
        await Server.UntilQuietAsync();

        var own = MessagesIn("C1").Where(message => message.OnlyFor is not null).ShouldHaveSingleItem();
        own.OnlyFor.ShouldBe("UANA");
        own.Thread.ShouldNotBeNull();
        SlackReading.WordsOf(own).ShouldContain(Secret);
        SlackReading.ButtonsOf(own.Blocks).ShouldNotContain(button => button.ActionId == "cb_share");
        var open = MessagesIn("C1").Where(message => message.OnlyFor is null).ShouldHaveSingleItem();
        SlackReading.WordsOf(open).ShouldBe(SlackReading.WordsOf(MessagesIn("C2").ShouldHaveSingleItem()), "who may read nothing of it is told the same");
        Sent("C2").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_everybody_there_may_read_is_said_openly_and_once()
    {
        await SetAsync(Ana, $"slack:{FakeWorkspace.Team}");
        await MentionAsync("C1", "UANA");
        await Server.UntilQuietAsync();

        var open = MessagesIn("C1").ShouldHaveSingleItem();
        open.OnlyFor.ShouldBeNull();
        SlackReading.WordsOf(open).ShouldContain(Secret);
    }

    [Theory]
    [InlineData("UANA", true)]
    [InlineData("UGUEST", false)]
    [InlineData("UREMOVED", false)]
    [InlineData("USTRANGER", false)]
    public async Task What_all_members_may_read_is_not_told_to_others(string user, bool isTold)
    {
        Server.Workspace.People["UGUEST"] = new JsonObject { ["is_ultra_restricted"] = true };
        Server.Workspace.People["UREMOVED"] = new JsonObject { ["deleted"] = true };
        Server.Workspace.People["USTRANGER"] = new JsonObject { ["team_id"] = "T0OTHER" };
        await SetAsync($"slack:{FakeWorkspace.Team}");
        await MentionAsync("C1", user);
        await Server.UntilQuietAsync();

        Sent("C1").Any().ShouldBe(isTold);
        MessagesIn("C1").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_private_channel_reads_what_is_named_for_it_and_not_what_all_members_may()
    {
        Server.Workspace.PrivateChannels["C5"] = true;
        await SetAsync($"slack:{FakeWorkspace.Team}");
        await MentionAsync("C5", "UBEN");
        await Server.UntilQuietAsync();
        MessagesIn("C5").Where(message => message.OnlyFor is null).ShouldAllBe(message => !SlackReading.WordsOf(message).Contains(Secret));

        await SetAsync($"slack:{FakeWorkspace.Team}:channel:C5");
        await MentionAsync("C5", "UBEN");
        await Server.UntilQuietAsync();
        MessagesIn("C5").Where(message => message.OnlyFor is null).ShouldContain(message => SlackReading.WordsOf(message).Contains(Secret));
    }

    [Fact]
    public async Task Who_belongs_to_a_group_reads_with_it_and_who_cannot_be_looked_up_does_not()
    {
        Server.Workspace.UserGroups["S0BOARD"] = ["UANA"];
        await SetAsync($"slack:{FakeWorkspace.Team}:group:S0BOARD");
        await DirectAsync("DANA", "UANA");
        await DirectAsync("DBEN", "UBEN");
        await Server.UntilQuietAsync();

        Sent("DANA").ShouldNotBeEmpty();
        Sent("DBEN").ShouldBeEmpty();

        Server.Slack.Weather = method => method is "users.info" or "usergroups.list" ? new FakeFault(200, Error: "missing_scope") : null;
        await DirectAsync("DCEM", "UCEM");
        await Server.UntilQuietAsync();
        Sent("DCEM").ShouldBeEmpty();
        MessagesIn("DCEM").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_collection_that_is_closed_while_its_answer_waits_to_be_posted_is_not_posted()
    {
        var isDown = true;
        Server.Slack.Weather = method => isDown && method.StartsWith("chat.", StringComparison.Ordinal) ? new FakeFault(429, RetryAfter: 1) : null;
        await MentionAsync("C1", "UANA");
        while (!await IsAnsweredAsync())
        {
            await Task.Delay(10, Token);
        }

        await SetAsync();
        isDown = false;
        await Server.UntilQuietAsync();

        Sent("C1").ShouldBeEmpty();
        MessagesIn("C1").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Buttons_of_an_answer_show_nothing_of_a_collection_that_was_closed_since()
    {
        await MentionAsync("C1", "UANA");
        await Server.UntilQuietAsync();
        var answer = MessagesIn("C1").ShouldHaveSingleItem();
        Sent("C1").ShouldHaveSingleItem();
        await SetAsync(Ana);
        while (Sent("C1").Any())
        {
            await Task.Delay(15, Token);
        }

        await PressAsync(answer, "UBEN", "cb_explain");
        await Server.UntilQuietAsync();
        Sent("C1").ShouldBeEmpty();
        MessagesIn("C1").ShouldContain(message => message.OnlyFor == "UBEN");

        await PressAsync(answer, "UANA", "cb_explain");
        await Server.UntilQuietAsync();
        Sent("C1").ShouldHaveSingleItem().OnlyFor.ShouldBe("UANA", "who may read it still sees why");
    }

    [Fact]
    public async Task A_private_answer_that_not_all_may_read_is_not_shared()
    {
        await SetAsync(Ana);
        using var response = await Server.Sender.CommandAsync(
        [
            new("command", "/briefing"), new("text", $"ask {Question}"), new("team_id", FakeWorkspace.Team), new("channel_id", "C1"),
            new("user_id", "UANA"), new("trigger_id", Server.Workspace.NewTrigger()), new("response_url", Server.Workspace.NewHook("C1", "UANA")),
        ], Token);
        await Server.UntilQuietAsync();
        var answer = MessagesIn("C1").ShouldHaveSingleItem();
        SlackReading.WordsOf(answer).ShouldContain(Secret);

        await PressAsync(answer, "UANA", "cb_share");
        await Server.UntilQuietAsync();

        MessagesIn("C1").ShouldAllBe(message => message.OnlyFor == "UANA");
        SlackReading.WordsOf(MessagesIn("C1")[^1]).ShouldContain(new Notice(NoticeKind.NotForAll).Text);
    }
}
