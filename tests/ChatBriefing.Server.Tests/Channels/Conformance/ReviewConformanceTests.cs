namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>What every chat platform must do about editions that editors see first. A platform is tested by a class of its own that inherits these tests.</summary>
/// <typeparam name="TDriver">The driver of the platform.</typeparam>
public abstract class ReviewConformanceTests<TDriver>(ChatScene<TDriver> scene) : IClassFixture<ChatScene<TDriver>>
    where TDriver : IPlatformDriver, new()
{
    private const string Written = "The workshop opens at 8 in the morning and closes at 18 on weekdays.";
    private const string Supported = "The workshop opens at 8 in the morning.";
    private const string Unsupported = "The workshop sells its keys for 50 euros.";
    private const string Decided = "no longer waits for a decision";

    private readonly TDriver driver = scene.Driver;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edition_goes_to_its_editors_first_and_is_posted_once_when_one_approves()
    {
        var room = await WriteAsync("eve", "fay");
        var draft = await DraftAsync("eve");
        var other = await DraftAsync("fay");
        draft.Text.ShouldContain(Written);
        await scene.UntilQuietAsync(Token);
        driver.ShownIn(room).ShouldNotContain(shown => IsEdition(shown));

        var late = driver.Aim("fay", other, Button.Skip, null);
        var again = driver.Aim("eve", draft, Button.Approve, null);
        await driver.ClickAsync("eve", draft, Button.Approve, null, Token);
        (await scene.UntilShownAsync(room, IsEdition, Token)).Text.ShouldContain(Written);
        await scene.UntilShownAsync(DeskOf("eve"), Says("Approved by you"), Token);
        (await scene.UntilShownAsync(DeskOf("fay"), Says("Approved by another editor"), Token)).Buttons.ShouldNotContain(Button.Approve);

        await late(Token);
        await scene.UntilShownAsync(DeskOf("fay"), Says(Decided), Token);
        await again(Token);
        await scene.UntilQuietAsync(Token);
        driver.ShownIn(room).Count(IsEdition).ShouldBe(1);
        driver.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_editor_rewords_is_posted_when_the_documents_bear_it_out()
    {
        var room = await WriteAsync("gil");

        await driver.ClickAsync("gil", await DraftAsync("gil"), Button.EditDraft, Supported, Token);
        await scene.UntilShownAsync(DeskOf("gil"), Says("1 sentence was changed"), Token);
        var reworded = await scene.UntilShownAsync(DeskOf("gil"), shown => IsDraft(shown) && Says(Supported)(shown), Token);
        await driver.ClickAsync("gil", reworded, Button.Approve, null, Token);

        var edition = await scene.UntilShownAsync(room, IsEdition, Token);
        edition.Text.ShouldContain(Supported);
        driver.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_editor_rewords_beyond_the_documents_is_refused_with_the_reason_and_never_posted()
    {
        var room = await WriteAsync("hal");

        await driver.ClickAsync("hal", await DraftAsync("hal"), Button.EditDraft, Unsupported, Token);
        var told = await scene.UntilShownAsync(DeskOf("hal"), Says("Not taken"), Token);
        told.Text.ShouldContain("Nothing was changed.");
        told.Text.ShouldMatch($"{Unsupported}” \\([^()]{{10,}}\\)");
        await driver.ClickAsync("hal", await DraftAsync("hal"), Button.Approve, null, Token);

        var edition = await scene.UntilShownAsync(room, IsEdition, Token);
        edition.Text.ShouldContain(Written);
        edition.Text.ShouldNotContain("50 euros");
        driver.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_skipped_edition_is_not_posted_and_cannot_be_approved_any_more()
    {
        var room = await WriteAsync("ian", "jim");
        var draft = await DraftAsync("ian");
        var late = driver.Aim("jim", await DraftAsync("jim"), Button.Approve, null);

        await driver.ClickAsync("ian", draft, Button.Skip, null, Token);
        await scene.UntilShownAsync(DeskOf("ian"), Says("Skipped by you"), Token);
        await scene.UntilShownAsync(DeskOf("jim"), Says("Skipped by another editor"), Token);
        await late(Token);
        await scene.UntilShownAsync(DeskOf("jim"), Says(Decided), Token);

        await scene.UntilQuietAsync(Token);
        driver.ShownIn(room).ShouldNotContain(shown => IsEdition(shown));
        driver.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_about_words_that_were_replaced_meanwhile_does_not_count_and_the_editor_is_told_to_look_again()
    {
        var room = await WriteAsync("kim", "lee");
        var late = driver.Aim("lee", await DraftAsync("lee"), Button.Approve, null);

        await driver.ClickAsync("kim", await DraftAsync("kim"), Button.EditDraft, Supported, Token);
        var reworded = await scene.UntilShownAsync(DeskOf("lee"), shown => IsDraft(shown) && Says(Supported)(shown), Token);
        await late(Token);
        await scene.UntilShownAsync(DeskOf("lee"), Says("Look at it again"), Token);
        await scene.UntilQuietAsync(Token);
        driver.ShownIn(room).ShouldNotContain(shown => IsEdition(shown));

        await driver.ClickAsync("lee", reworded, Button.Approve, null, Token);
        (await scene.UntilShownAsync(room, IsEdition, Token)).Text.ShouldContain(Supported);
        driver.Complaints.ShouldBeEmpty();
    }

    private static Func<Shown, bool> Says(string words) => shown => shown.Text.Contains(words, StringComparison.Ordinal);

    private static bool IsEdition(Shown shown) => shown.OnlyFor is null && shown.Buttons.Contains(Button.AskItem);

    private static bool IsDraft(Shown shown) => shown.Buttons.Contains(Button.Approve);

    /// <summary>The talk of an editor with the bot; each platform's driver finds it by the person's name.</summary>
    private static Room DeskOf(string editor) => new(editor, IsDirect: true);

    private Task<Shown> DraftAsync(string editor) => scene.UntilShownAsync(DeskOf(editor), IsDraft, Token);

    /// <summary>Schedules a briefing for a new room that these editors see first, and has an edition of it written.</summary>
    private async Task<Room> WriteAsync(params string[] editors)
    {
        foreach (var editor in editors)
        {
            await driver.SayAsync(new Utterance { Room = DeskOf(editor), Person = editor, Text = "help" }, Token);
        }

        await scene.UntilQuietAsync(Token);
        var room = scene.NewRoom();
        var command = $"schedule weekdays 8:30 Europe/Berlin topics \"workshop keys\" reviewed by {string.Join(", ", editors.Select(editor => $"@{driver.IdOf(editor)}"))}";
        await (driver.HasCommands
            ? driver.CommandAsync(ChatScene<TDriver>.Admin, room, command, Token)
            : driver.SayAsync(new Utterance { Room = room, Person = ChatScene<TDriver>.Admin, Text = command, MentionsBot = true }, Token));
        var proposal = await scene.UntilShownAsync(room, shown => shown.Buttons.Contains(Button.Save), Token);
        proposal.Text.ShouldContain("who approves, edits or skips it");
        await driver.ClickAsync(ChatScene<TDriver>.Admin, proposal, Button.Save, null, Token);
        var saved = await scene.UntilShownAsync(room, shown => shown.Buttons.Contains(Button.PostNow), Token);
        await driver.ClickAsync(ChatScene<TDriver>.Admin, saved, Button.PostNow, null, Token);
        return room;
    }
}
