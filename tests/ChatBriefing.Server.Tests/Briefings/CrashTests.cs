using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>
/// The process ends at the worst moments of a briefing; another goes on. The same with real processes, kill -9 and a week:
/// the command "briefing-week" of the benchmarks.
/// </summary>
public sealed class CrashTests
{
    private const string Due = "2026-11-26T07:30:00Z";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Moments()
    {
        var rows = new TheoryData<string, string>();
        foreach (var point in Enum.GetValues<CrashPoint>().Where(point => point >= CrashPoint.BeforeSend))
        {
            rows.Add(point.ToString(), "slack");
            rows.Add(point.ToString(), "teams");
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task An_edition_over_which_the_process_dies_is_posted_once_by_the_next(string moment, string platform)
    {
        var point = Enum.Parse<CrashPoint>(moment);
        await using var dead = await BriefingStore.StartAsync();
        await dead.AddAsync("keys.txt", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.");
        await dead.SubscribeAsync(platform);
        await dead.WorkAsync();
        dead.Site.Arm(point);
        dead.Clock.SetUtcNow(BriefingStore.At(Due));
        var work = Task.Run(dead.WorkAsync, Token);
        await dead.Site.Reached.WaitAsync(TimeSpan.FromMinutes(1), Token);
        await using var next = await BriefingStore.StartAsync(dead);

        await next.GoToAsync("2026-11-26T07:35:00Z");

        var isDoubtful = platform == "teams" && point is (CrashPoint.BeforeSend or CrashPoint.AfterAcceptance or CrashPoint.BeforeRecord);
        var edition = await next.OneAsync();
        edition.State.ShouldBe(isDoubtful ? EditionState.Unknown : EditionState.Posted);
        edition.IsLate.ShouldBeFalse();
        var arrived = platform == "slack" ? next.Slack.Messages : next.Teams.Messages;
        arrived.Count.ShouldBe(isDoubtful && point == CrashPoint.BeforeSend ? 0 : 1);
        work.IsCompletedSuccessfully.ShouldBeFalse();
    }

    [Fact]
    public async Task A_doubtful_edition_on_Slack_is_looked_up_and_not_sent_again()
    {
        await using var store = await DoubtfulAsync("slack");
        await store.GoToAsync("2026-11-26T07:31:00Z");

        (await store.OneAsync()).State.ShouldBe(EditionState.Posted);
        store.Slack.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_doubtful_edition_on_Teams_is_shown_and_can_be_marked_as_arrived()
    {
        await using var store = await DoubtfulAsync("teams");
        var edition = await store.OneAsync();
        edition.State.ShouldBe(EditionState.Unknown);
        (await store.Get<ITroubleReader>().ReadAsync(10, Token)).ShouldHaveSingleItem().Key.ShouldBe(edition.PostKey);

        (await store.Get<IEditionSettler>().SettleAsync(edition.Id, "U1", Token)).ShouldBeTrue();

        (await store.OneAsync()).State.ShouldBe(EditionState.Posted);
        (await store.Get<ITroubleReader>().ReadAsync(10, Token)).ShouldBeEmpty();
        (await store.Get<IEditionSettler>().SettleAsync(edition.Id, "U1", Token)).ShouldBeFalse();
        (await store.Get<IPostResender>().ResendAsync(edition.PostKey, Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_doubtful_edition_on_Teams_can_be_sent_again_by_one_click()
    {
        await using var store = await DoubtfulAsync("teams");
        store.Teams.Weather = null;

        (await store.Get<IPostResender>().ResendAsync((await store.OneAsync()).PostKey, Token)).ShouldBeTrue();
        (await store.OneAsync()).State.ShouldBe(EditionState.Queued);
        await store.WorkAsync();

        (await store.OneAsync()).State.ShouldBe(EditionState.Posted);
    }

    [Fact]
    public async Task A_writer_that_was_too_slow_stores_nothing()
    {
        await using var store = await BriefingStore.StartAsync();
        await store.SubscribeAsync();
        store.Clock.SetUtcNow(BriefingStore.At(Due));
        await store.Get<RunClaimer>().ClaimAsync(Token);
        var slow = (await store.Get<EditionQueue>().TakeAsync(1, Token)).ShouldHaveSingleItem();
        (await store.Get<EditionQueue>().TakeAsync(1, Token)).ShouldBeEmpty();
        store.Clock.Advance(TimeSpan.FromSeconds(91));
        await store.WorkAsync();

        (await store.Get<EditionQueue>().FinishAsync(slow, EditionEnd.Failed("too slow"), Token)).ShouldBeFalse();
        (await store.OneAsync()).State.ShouldBe(EditionState.Posted);
    }

    [Fact]
    public async Task An_edition_that_cannot_be_written_is_tried_some_times_and_fails_then()
    {
        await using var store = await BriefingStore.StartAsync(adjust: services => services.AddSingleton<IBriefingWriter, BrokenWriter>());
        await store.SubscribeAsync();
        await store.GoToAsync("2026-11-26T07:40:00Z");

        var edition = await store.OneAsync();
        (edition.State, edition.Reason).ShouldBe((EditionState.Failed, "Writing it was begun 5 times and never came to an end."));
        store.Slack.Messages.ShouldBeEmpty();
    }

    /// <summary>An edition that arrived, of which the platform said otherwise.</summary>
    private static async Task<BriefingStore> DoubtfulAsync(string platform)
    {
        var store = await BriefingStore.StartAsync();
        await store.SubscribeAsync(platform);
        store.Slack.Weather = Doubt(store.Slack.Accept);
        store.Teams.Weather = Doubt(store.Teams.Accept);
        await store.JumpToAsync(Due);
        return store;
    }

    private static Func<Delivery, PostOutcome?> Doubt(Func<Delivery, Sent> accept) => delivery =>
    {
        accept(delivery);
        return new InDoubt("The connection broke.");
    };

    private sealed class BrokenWriter : IBriefingWriter
    {
        public Task<Edition> WriteAsync(EditionRequest request, CancellationToken cancellationToken) => throw new InvalidOperationException("broken");
    }
}
