using ChatBriefing.Briefings.Editions;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>A write that another process was quicker with is passed over; one that failed is not taken for it.</summary>
public sealed class LostWriteTests
{
    private const string RefuseNew = "CREATE TRIGGER refuse_it BEFORE INSERT ON Editions BEGIN SELECT RAISE(ABORT, 'refused'); END";
    private const string RefuseChanged = "CREATE TRIGGER refuse_it BEFORE UPDATE ON Editions BEGIN SELECT RAISE(ABORT, 'refused'); END";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_that_another_process_took_at_that_moment_is_passed_over_and_the_others_are_taken()
    {
        await using var other = await StartAsync();
        await using var store = await BriefingStore.StartAsync(other, services => services.AddSingleton<ICrashSite>(
            new MeanwhileSite(CrashPoint.BeforeRunClaim, () => other.Get<RunClaimer>().ClaimAsync(Token))));

        await store.Get<RunClaimer>().ClaimAsync(Token);

        (await store.EditionsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_subscription_that_went_at_that_moment_keeps_no_other_from_its_run()
    {
        await using var other = await StartAsync();
        var first = await other.ReadAsync(context => context.Subscriptions.OrderBy(row => row.LookAt).Select(row => row.Id).FirstAsync(Token));
        await using var store = await BriefingStore.StartAsync(other, services => services.AddSingleton<ICrashSite>(
            new MeanwhileSite(CrashPoint.BeforeRunClaim, () => other.ReadAsync(context => context.Subscriptions.Where(row => row.Id == first).ExecuteDeleteAsync(Token)))));

        await store.Get<RunClaimer>().ClaimAsync(Token);

        (await store.EditionsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_run_that_cannot_be_written_is_not_taken_for_one_that_another_process_took()
    {
        await using var store = await StartAsync();
        await store.ReadAsync(context => context.Database.ExecuteSqlRawAsync(RefuseNew, Token));

        await Should.ThrowAsync<DbUpdateException>(() => store.Get<RunClaimer>().ClaimAsync(Token));
    }

    [Fact]
    public async Task A_review_that_an_editor_ended_at_the_last_moment_does_not_lapse()
    {
        var meanwhile = new MeanwhileSave();
        await using var store = await InReviewAsync(services => services.ConfigureDbContext<LibraryContext>(builder => builder.AddInterceptors(meanwhile)));
        await using var other = await BriefingStore.StartAsync(store);
        var edition = await store.OneAsync();
        store.Clock.Advance(TimeSpan.FromDays(2));
        meanwhile.Arm(() => other.Get<IEditionReviewer>().DecideAsync(new ReviewStep(edition.Id, "U7", Revision: 0, Post: false), Token));

        (await store.Get<ReviewDeadline>().LapseAsync(Token)).ShouldBe(0);

        (await store.OneAsync()).State.ShouldBe(EditionState.Skipped);
    }

    [Fact]
    public async Task A_lapse_that_cannot_be_written_is_told()
    {
        await using var store = await InReviewAsync();
        store.Clock.Advance(TimeSpan.FromDays(2));
        await store.ReadAsync(context => context.Database.ExecuteSqlRawAsync(RefuseChanged, Token));

        await Should.ThrowAsync<DbUpdateException>(() => store.Get<ReviewDeadline>().LapseAsync(Token));
    }

    /// <summary>Two runs are due.</summary>
    private static async Task<BriefingStore> StartAsync()
    {
        var store = await BriefingStore.StartAsync();
        await store.SubscribeAsync(room: "C1");
        await store.SubscribeAsync(room: "C2");
        store.Clock.SetUtcNow(BriefingStore.At("2026-11-26T07:30:00Z"));
        return store;
    }

    private static async Task<BriefingStore> InReviewAsync(Action<IServiceCollection>? adjust = null)
    {
        var store = await BriefingStore.StartAsync(adjust: adjust);
        await store.AddAsync("keys.txt", "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.");
        await store.EditorAsync("U7");
        await store.SubscribeAsync(adjust: subscription => subscription with { Editors = ["U7"] });
        await store.JumpToAsync("2026-11-26T07:30:00Z");
        return store;
    }
}
