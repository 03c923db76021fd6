using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Slack;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>What is decided about an edition by the forms of its page is recorded as who decided there, never as one of its editors.</summary>
public sealed class ReviewPageTests : IAsyncLifetime
{
    private const string ByToken = "web (token)";

    private SlackServer server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await SlackServer.StartAsync(TimeProvider.System, "--Briefings:Pace=00:00:00.05");

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task Who_approves_on_the_page_is_recorded_as_who_they_are()
    {
        var edition = await WriteAsync();
        await PostAsync(edition, "approve", Seen("0"));

        var decided = await FindAsync(edition.Id);
        (decided.State, decided.DecidedBy).ShouldBe((EditionState.Posted, ByToken));
    }

    [Fact]
    public async Task Who_skips_on_the_page_is_recorded_though_the_briefing_has_other_editors_by_now()
    {
        var edition = await WriteAsync();
        await ChangeEditorsAsync(edition.SubscriptionId, []);
        await PostAsync(edition, "skip", Seen("0"));

        var decided = await FindAsync(edition.Id);
        (decided.State, decided.DecidedBy).ShouldBe((EditionState.Skipped, ByToken));
    }

    [Fact]
    public async Task A_sentence_is_left_out_on_the_page_though_the_briefing_has_other_editors_by_now()
    {
        var edition = await WriteAsync();
        var item = edition.Content!.Items[0];
        await ChangeEditorsAsync(edition.SubscriptionId, ["U9"]);
        await PostAsync(edition, "reword", new() { ["revision"] = "0", [RewordedLine.FieldOf(item.Number, 0)] = "" });

        var reworded = await FindAsync(edition.Id);
        reworded.Revision.ShouldBe(1);
        reworded.Content!.Items.Sum(one => one.Lines.Count).ShouldBe(edition.Content.Items.Sum(one => one.Lines.Count) - 1);
    }

    [Theory]
    [InlineData("approve", "0")]
    [InlineData("skip", "0")]
    [InlineData("approve", "")]
    public async Task What_a_page_shows_that_was_reworded_meanwhile_is_not_decided_by_it(string action, string seen)
    {
        var edition = await WriteAsync();
        await PostAsync(edition, "reword", new() { ["revision"] = "0", [RewordedLine.FieldOf(edition.Content!.Items[0].Number, 0)] = "" });

        (await PostAsync(edition, action, Seen(seen))).ShouldContain("decided or changed meanwhile");
        (await FindAsync(edition.Id)).State.ShouldBe(EditionState.InReview);

        var form = await server.Http.GetStringAsync($"/editions/{edition.Id}", Token);
        form.Split("""<input type="hidden" name="revision" value="1" />""").Length.ShouldBe(4, "the rewording, the approval and the skipping name what is shown");
        await PostAsync(edition, action, Seen("1"));
        (await FindAsync(edition.Id)).State.ShouldNotBe(EditionState.InReview);
    }

    [Fact]
    public async Task Nobody_decides_on_the_page_without_the_right_to_change()
    {
        var edition = await WriteAsync();
        using var stranger = new HttpClient { BaseAddress = new Uri(server.Url) };
        using var answer = await stranger.PostAsync($"/editions/{edition.Id}/approve", null, Token);

        answer.IsSuccessStatusCode.ShouldBeFalse();
        (await FindAsync(edition.Id)).State.ShouldBe(EditionState.InReview);
    }

    [Fact]
    public async Task An_edition_in_doubt_is_settled_on_the_page_though_nothing_was_written_for_it()
    {
        var edition = await WriteAsync();
        await using (var context = await server.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token))
        {
            // As a restoration leaves a run that was taken just before the backup was made.
            await context.Editions.Where(row => row.Id == edition.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(r => r.State, EditionState.Unknown).SetProperty(r => r.Content, ""), Token);
        }

        var settle = $"/editions/{edition.Id}/settle";
        (await server.Http.GetStringAsync(new Uri($"/editions/{edition.Id}", UriKind.Relative), Token)).ShouldContain($"action=\"{settle}\"");
        await PostAsync(edition, "settle", []);

        (await FindAsync(edition.Id)).State.ShouldBe(EditionState.Posted);
    }

    private static Dictionary<string, string> Seen(string revision) => new() { ["revision"] = revision };

    private async Task<string> PostAsync(EditionRecord edition, string action, Dictionary<string, string> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await server.Http.PostAsync($"/editions/{edition.Id}/{action}", form, Token);
        answer.IsSuccessStatusCode.ShouldBeTrue(answer.StatusCode.ToString());
        return await answer.Content.ReadAsStringAsync(Token);
    }

    /// <summary>An edition for the page, written and in review by one editor.</summary>
    private async Task<EditionRecord> WriteAsync()
    {
        var subscription = new Subscription
        {
            Id = SubscriptionId.Create(),
            Name = "Keys",
            Destination = Destination.Nowhere,
            Audience = Audience.Everyone,
            Schedule = new Schedule("30 8 * * *", "Europe/Berlin", HolidayRule.Ignore),
            Editors = ["U7"],
            CreatedBy = "U1",
            CreatedAt = TimeProvider.System.GetUtcNow(),
        };
        await server.Services.GetRequiredService<ISubscriptionWriter>().WriteAsync(subscription, Token);
        var id = await server.Services.GetRequiredService<IEditionRequester>().RequestAsync(new EditionWish(subscription.Id, "1", "U1"), Token);
        var edition = await FindAsync(id!);
        while (edition.State == EditionState.Claimed)
        {
            await Task.Delay(20, Token);
            edition = await FindAsync(id!);
        }

        edition.State.ShouldBe(EditionState.InReview);
        return edition;
    }

    private async Task ChangeEditorsAsync(string id, IReadOnlyList<string> editors)
    {
        var found = await server.Services.GetRequiredService<ISubscriptionFinder>().FindAsync(id, Token);
        await server.Services.GetRequiredService<ISubscriptionWriter>().WriteAsync(found!.Subscription with { Editors = editors }, Token);
    }

    private async Task<EditionRecord> FindAsync(string id) => (await server.Services.GetRequiredService<IEditionFinder>().FindAsync(id, Token))!;
}
