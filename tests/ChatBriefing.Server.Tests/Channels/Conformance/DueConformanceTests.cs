using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>What every chat platform must show of a briefing once its time has come. A platform is tested by a class of its own that inherits these tests.</summary>
/// <typeparam name="TDriver">The driver of the platform.</typeparam>
public abstract class DueConformanceTests<TDriver>(ChatScene<TDriver> scene) : IClassFixture<ChatScene<TDriver>>
    where TDriver : IPlatformDriver, new()
{
    private const string Collection = "notices";

    private readonly TDriver driver = scene.Driver;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_scheduled_edition_appears_once_when_it_is_due_and_a_reply_below_it_is_told_more()
    {
        // From tomorrow on: how near the real time is to half past eight must not matter.
        var morning = new DateTimeOffset(driver.Clock.GetUtcNow().UtcDateTime.Date.AddDays(1).AddHours(6), TimeSpan.Zero);
        driver.Clock.MoveTo(morning);
        var room = scene.NewRoom();
        await AddAsync("cellar", "The keys of the cellar", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026. She hands them out on weekdays between nine and ten.");
        await AddAsync("shed", "The bicycle shed", "The new bicycle shed behind the canteen opens on 7 December 2026. It holds forty bicycles and is locked at eight in the evening.");
        await SaveAsync(room, $"schedule every day 8:30 UTC collections {Collection}");
        var due = (await scene.Services.GetRequiredService<ISubscriptionLister>().ListAsync(Token)).ShouldHaveSingleItem().NextDueAt;
        due.ShouldBe(morning.AddHours(2.5));

        driver.Clock.MoveTo(morning.AddHours(2.4));
        await scene.UntilQuietAsync(Token);
        driver.ShownIn(room).ShouldNotContain(shown => IsEdition(shown));
        driver.Clock.MoveTo(morning.AddHours(2.5));
        var edition = await scene.UntilShownAsync(room, IsEdition, Token);
        edition.Text.ShouldContain("Okafor");
        edition.Text.ShouldContain("bicycle shed");
        edition.Text.ShouldNotContain("it was due");

        var root = edition.Thread ?? edition.Id;
        var second = edition.Text.IndexOf("Okafor", StringComparison.Ordinal) < edition.Text.IndexOf("bicycle", StringComparison.Ordinal) ? "The bicycle shed" : "The keys of the cellar";
        await driver.SayAsync(new Utterance { Room = room, Person = "ben", Text = "more on 2", Thread = root }, Token);
        var more = await scene.UntilShownAsync(room, shown => shown.OnlyFor is null && shown.Id != edition.Id && shown.Thread == root && !IsEdition(shown), Token);
        more.Text.ShouldContain(second);

        await scene.UntilQuietAsync(Token);
        driver.Clock.MoveTo(morning.AddHours(8));
        await driver.SayAsync(new Utterance { Room = room, Person = "ben", Text = "Who keeps the keys of the cellar?", MentionsBot = true }, Token);
        await scene.UntilQuietAsync(Token);
        driver.ShownIn(room).Count(IsEdition).ShouldBe(1);
        driver.Complaints.ShouldBeEmpty();
    }

    private static bool IsEdition(Shown shown) => shown.OnlyFor is null && shown.Buttons.Contains(Button.AskItem);

    private async Task AddAsync(string source, string title, string text)
    {
        await scene.Services.GetRequiredService<IVersionWriter>().WriteAsync(
            [new NewVersion { Collection = Collection, Source = source, Title = title, Text = text, Passages = [new PassageSpan(0, text.Length, "")] }], Token);
        await scene.Services.GetRequiredService<IIndexFollower>().CatchUpAsync(Token);
    }

    private async Task SaveAsync(Room room, string command)
    {
        await (driver.HasCommands
            ? driver.CommandAsync(ChatScene<TDriver>.Admin, room, command, Token)
            : driver.SayAsync(new Utterance { Room = room, Person = ChatScene<TDriver>.Admin, Text = command, MentionsBot = true }, Token));
        var proposal = await scene.UntilShownAsync(room, shown => shown.Buttons.Contains(Button.Save), Token);
        await driver.ClickAsync(ChatScene<TDriver>.Admin, proposal, Button.Save, null, Token);
        await scene.UntilShownAsync(room, shown => shown.Text.Contains("Saved: ", StringComparison.Ordinal), Token);
    }
}
