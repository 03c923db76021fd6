using System.Text.RegularExpressions;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>What every chat platform must do about briefings. A platform is tested by a class of its own that inherits these tests.</summary>
/// <typeparam name="TDriver">The driver of the platform.</typeparam>
public abstract partial class BriefingConformanceTests<TDriver>(ChatScene<TDriver> scene) : IClassFixture<ChatScene<TDriver>>
    where TDriver : IPlatformDriver, new()
{
    private const string Schedule = "schedule weekdays 8:30 Europe/Berlin topics \"workshop keys\"";
    private const string Admin = ChatScene<TDriver>.Admin;

    private readonly TDriver driver = scene.Driver;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_briefing_is_read_back_saved_and_posted_and_its_items_are_asked_about()
    {
        var room = scene.NewRoom();
        var saved = await SaveAsync(room, Schedule);
        saved.Text.ShouldContain("workshop keys");

        await driver.ClickAsync(Admin, saved, Button.PostNow, null, Token);
        var edition = await scene.UntilShownAsync(room, shown => shown.OnlyFor is null && shown.Buttons.Contains(Button.AskItem), Token);
        edition.Text.ShouldContain("keys");

        var root = edition.Thread ?? edition.Id;
        await driver.SayAsync(new Utterance { Room = room, Person = "ben", Text = "more on 1", Thread = root }, Token);
        var more = await scene.UntilShownAsync(room, shown => shown.Id != edition.Id && shown.OnlyFor is null && shown.Thread == root && shown.Buttons.Contains(Button.Explain), Token);
        more.Text.ShouldContain("Handbook of the workshop");

        await driver.ClickAsync("ana", edition, Button.AskItem, null, Token);
        await scene.UntilAsync(room, shown => shown.Count(message => message.Thread == root && message.Buttons.Contains(Button.Explain)) == 2, Token);

        await driver.SayAsync(new Utterance { Room = room, Person = "ben", Text = "Who keeps the keys of the workshop?", Thread = root }, Token);
        await scene.UntilShownAsync(room, shown => shown.Thread == root && shown.Text.Contains("Maria Okafor, keeps the keys", StringComparison.Ordinal), Token);

        await driver.SayAsync(new Utterance { Room = room, Person = "ben", Text = "more on 99", Thread = root, MentionsBot = true }, Token);
        await scene.UntilShownAsync(room, shown => shown.Thread == root && Says("no item with this number")(shown), Token);
        driver.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Repetition.SameEvent)]
    [InlineData(Repetition.NewEvent)]
    [InlineData(Repetition.NewMessage)]
    public async Task A_message_about_briefings_that_comes_again_is_answered_once(Repetition how)
    {
        var room = scene.NewRoom();
        var said = await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = Schedule, MentionsBot = true }, Token);
        await driver.RepeatAsync(said, how, Token);
        await scene.UntilShownAsync(room, shown => shown.Buttons.Contains(Button.Save), Token);
        await driver.RepeatAsync(said, how, Token);

        await scene.UntilQuietAsync(Token);
        driver.ShownIn(room).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_saved_is_listed_paused_resumed_and_removed()
    {
        await SaveAloneAsync("gil", "named \"Gil's diary\"");
        await SaveAsync(scene.NewRoom(), Schedule);
        var room = scene.NewRoom();
        var id = IdIn(await SaveAsync(room, Schedule));

        await GiveAsync(Admin, room, "list");
        var list = await scene.UntilShownAsync(room, shown => shown.Buttons.Contains(Button.Pause), Token);
        IdIn(list).ShouldBe(id, "the room's own comes first");
        await driver.ClickAsync(Admin, list, Button.Pause, null, Token);
        await scene.UntilShownAsync(room, Says("Paused"), Token);
        await GiveAsync(Admin, room, $"resume {id}");
        await scene.UntilShownAsync(room, Says("Running again"), Token);
        await GiveAsync(Admin, room, $"history {id}");
        await scene.UntilShownAsync(room, Says("There was none yet"), Token);
        await GiveAsync(Admin, room, $"remove {id}");
        await driver.ClickAsync(Admin, await scene.UntilShownAsync(room, shown => Says("Remove ")(shown) && shown.Buttons.Contains(Button.Save), Token), Button.Save, null, Token);
        await scene.UntilShownAsync(room, Says("Removed: "), Token);
        await GiveAsync(Admin, room, $"pause {id}");
        await scene.UntilShownAsync(room, Says("no briefing with this id"), Token);
    }

    [Fact]
    public async Task A_preview_shows_what_would_have_matched_and_stores_nothing()
    {
        var room = scene.NewRoom();

        await GiveAsync("ana", room, "preview topics \"workshop keys\"");

        var preview = await scene.UntilShownAsync(room, Says("Preview"), Token);
        preview.Text.ShouldContain("keys");
        preview.Text.ShouldContain("“workshop keys” matched ");
        preview.Buttons.ShouldNotContain(Button.AskItem);
    }

    [Fact]
    public async Task An_edited_message_is_read_back_anew_and_never_does_again_what_it_did()
    {
        var room = scene.NewRoom();
        var id = IdIn(await SaveAsync(room, Schedule));
        var said = await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = $"post {id}", MentionsBot = true }, Token);
        await scene.UntilShownAsync(room, shown => shown.Buttons.Contains(Button.AskItem), Token);
        foreach (var words in new[] { $"post {id}.", $"pause {id}", $"remove {id}" })
        {
            var before = driver.ShownIn(room).Count(Says("in a new message"));
            await driver.EditAsync(said, words, Token);
            await scene.UntilQuietAsync(Token);
            driver.ShownIn(room).Count(Says("in a new message")).ShouldBe(before + 1, words);
        }

        driver.ShownIn(room).Count(Says("is being written")).ShouldBe(1);
        driver.ShownIn(room).ShouldNotContain(shown => Says("Paused")(shown) || Says("Remove ")(shown));

        await driver.EditAsync(said, "schedule every Monday 9:00 UTC topics \"workshop keys\"", Token);
        await scene.UntilShownAsync(room, shown => Says("Every Monday at 09:00")(shown) && shown.Buttons.Contains(Button.Save), Token);
    }

    [Theory]
    [InlineData("/briefing list")]
    [InlineData("briefing list")]
    public async Task The_command_may_be_written_out_in_a_message(string words)
    {
        var room = scene.NewRoom();

        await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = words, MentionsBot = true }, Token);

        await scene.UntilShownAsync(room, Says("There is no briefing here yet"), Token);
    }

    [Fact]
    public async Task A_topic_can_be_given_by_a_document_that_is_an_example_of_it()
    {
        var room = scene.NewRoom();

        await GiveAsync(Admin, room, "schedule weekdays 8:30 Europe/Berlin topics like \"Handbook of the workshop\"; energy");
        var proposal = await scene.UntilShownAsync(room, shown => shown.Buttons.Contains(Button.Save), Token);
        proposal.Text.ShouldContain("energy; like “Handbook of the workshop”");

        await GiveAsync("ana", room, "preview topics like \"Handbook of the workshop\"");
        await scene.UntilShownAsync(room, Says("“Handbook of the workshop” matched "), Token);

        await GiveAsync(Admin, room, "schedule weekdays 8:30 topics like \"Songs of the sea\"");
        await scene.UntilShownAsync(room, Says("There is no document “Songs of the sea”"), Token);
        await GiveAsync(Admin, room, "schedule weekdays 8:30 topics like new cars");
        await scene.UntilShownAsync(room, Says("About: like new cars"), Token);
    }

    [Fact]
    public async Task A_long_list_of_topics_is_read_back_in_full()
    {
        var room = scene.NewRoom();
        var topics = Enumerable.Range(1, 19).Select(number => $"topic {number} of the many that this one briefing is to tell about").ToList();

        await GiveAsync(Admin, room, $"schedule weekdays 8:30 Europe/Berlin topics \"{string.Join("; ", topics)}\"");

        var proposal = await scene.UntilShownAsync(room, shown => shown.Buttons.Contains(Button.Save), Token);
        topics.ShouldAllBe(topic => proposal.Text.Contains(topic));
        driver.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_briefing_for_one_person_is_not_spoken_of_before_others()
    {
        var id = await SaveAloneAsync("eva", "named \"Eva's diary\"");
        var room = scene.NewRoom();

        await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = $"pause {id}", MentionsBot = true }, Token);

        (await scene.UntilShownAsync(room, Says("goes to one person alone"), Token)).Text.ShouldNotContain("diary");
    }

    [Fact]
    public async Task A_briefing_of_a_channel_is_not_spoken_of_in_another()
    {
        var id = IdIn(await SaveAsync(scene.NewRoom(), Schedule + " named \"Secret plans\""));
        var room = scene.NewRoom();

        await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = $"pause {id}", MentionsBot = true }, Token);

        (await scene.UntilShownAsync(room, Says("goes to another channel"), Token)).Text.ShouldNotContain("Secret");
    }

    [Fact]
    public async Task Only_admins_schedule_for_a_channel_and_everybody_for_themselves()
    {
        var room = scene.NewRoom();
        await GiveAsync("ben", room, Schedule);
        (await scene.UntilShownAsync(room, Says("Only an admin"), Token)).Buttons.ShouldNotContain(Button.Save);

        var alone = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = alone, Person = "ben", Text = "schedule every Monday 9:00 UTC" }, Token);
        var proposal = await scene.UntilShownAsync(alone, shown => shown.Buttons.Contains(Button.Save), Token);
        proposal.Text.ShouldContain("to one person alone");
        proposal.Text.ShouldContain("Every Monday at 09:00");
    }

    [Fact]
    public async Task Words_that_are_not_understood_are_answered_with_what_is()
    {
        var room = scene.NewRoom();

        await GiveAsync(Admin, room, "schedule topics \"keys\"");

        (await scene.UntilShownAsync(room, Says("weekdays 8:30"), Token)).Buttons.ShouldNotContain(Button.Save);
    }

    [Fact]
    public async Task A_question_that_begins_like_a_command_is_a_question()
    {
        var asked = await driver.SayAsync(new Utterance { Room = scene.NewRoom(), Person = "ana", Text = "Schedule of the workshop: who keeps the keys?", MentionsBot = true }, Token);

        await scene.UntilShownAsync(asked.Room, shown => Says("documents don't say")(shown) || Says("Okafor")(shown), Token);
    }

    [Fact]
    public async Task The_home_page_shows_the_latest_briefing_of_a_channel_to_all_and_of_one_person_to_nobody_else()
    {
        // Teams does not tell which channels every member may read, so none of their briefings stands on a home page.
        var channelsAreOpen = driver.HasCommands;
        (await driver.OpenHomeAsync("cai", Token)).ShouldNotContain("Locker news");
        var room = scene.NewRoom();
        await driver.ClickAsync(Admin, await SaveAsync(room, Schedule + " named \"Locker news\""), Button.PostNow, null, Token);
        await scene.UntilShownAsync(room, shown => shown.OnlyFor is null && shown.Buttons.Contains(Button.AskItem), Token);
        await scene.UntilQuietAsync(Token);
        (await driver.OpenHomeAsync("cai", Token)).Contains("Locker news", StringComparison.Ordinal).ShouldBe(channelsAreOpen);

        var alone = new Room("dee", IsDirect: true);
        await driver.SayAsync(new Utterance { Room = alone, Person = "dee", Text = "schedule every Monday 9:00 UTC topics \"workshop keys\" named \"Own diary\"" }, Token);
        await driver.ClickAsync("dee", await scene.UntilShownAsync(alone, shown => shown.Buttons.Contains(Button.Save), Token), Button.Save, null, Token);
        await driver.ClickAsync("dee", await scene.UntilShownAsync(alone, shown => shown.Buttons.Contains(Button.PostNow), Token), Button.PostNow, null, Token);
        await scene.UntilShownAsync(alone, shown => shown.Buttons.Contains(Button.AskItem), Token);
        await scene.UntilQuietAsync(Token);
        (await driver.OpenHomeAsync("dee", Token)).ShouldContain("Own diary");
        (await driver.OpenHomeAsync("cai", Token)).ShouldNotContain("Own diary");
        driver.Complaints.ShouldBeEmpty();
    }

    private static Func<Shown, bool> Says(string words) => shown => shown.Text.Contains(words, StringComparison.Ordinal);

    private static string IdIn(Shown saved) => IdPattern().Match(saved.Text).Groups[1].Value;

    [GeneratedRegex(@"\(([0-9a-z]{6})\)")]
    private static partial Regex IdPattern();

    private async Task<string> SaveAloneAsync(string person, string named)
    {
        var alone = new Room(person, IsDirect: true);
        await driver.SayAsync(new Utterance { Room = alone, Person = person, Text = $"schedule every Monday 9:00 UTC topics \"workshop keys\" {named}" }, Token);
        await driver.ClickAsync(person, await scene.UntilShownAsync(alone, shown => shown.Buttons.Contains(Button.Save), Token), Button.Save, null, Token);
        return IdIn(await scene.UntilShownAsync(alone, Says("Saved: "), Token));
    }

    private async Task<Shown> SaveAsync(Room room, string command)
    {
        await GiveAsync(Admin, room, command);
        var proposal = await scene.UntilShownAsync(room, shown => shown.Buttons.Contains(Button.Save), Token);
        proposal.Text.ShouldContain("Every weekday (Monday to Friday) at 08:30, Europe/Berlin");
        await driver.ClickAsync(Admin, proposal, Button.Save, null, Token);
        return await scene.UntilShownAsync(room, Says("Saved: "), Token);
    }

    private Task GiveAsync(string person, Room room, string command) => driver.HasCommands
        ? driver.CommandAsync(person, room, command, Token)
        : driver.SayAsync(new Utterance { Room = room, Person = person, Text = command == "list" ? "list briefings" : command, MentionsBot = true }, Token);
}
