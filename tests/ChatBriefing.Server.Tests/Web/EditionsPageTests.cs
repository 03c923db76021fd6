using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Briefings;
using ChatBriefing.Server.Tests.Slack;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Web;

public sealed class EditionsPageTests
{
    private const string Hidden = "Only for one person";
    private const string Shared = "For all of us";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_list_of_editions_leads_to_the_form_of_a_new_briefing()
    {
        await using var server = await SlackServer.StartAsync(TimeProvider.System);

        var page = await server.Http.GetStringAsync(new Uri("/editions", UriKind.Relative), Token);

        page.ShouldContain("There was no edition yet.");
        page.ShouldContain("href=\"/briefings/new\"");
    }

    [Fact]
    public async Task Editions_for_single_persons_do_not_push_the_others_off_the_list_of_who_may_not_see_them()
    {
        await using var server = await SlackServer.StartAsync(TimeProvider.System);
        await AddAsync(server, Shared, Destination.Nowhere, new DateOnly(2027, 1, 1), count: 3);
        await AddAsync(server, Hidden, new Destination("slack", "T1", "D1", "U1"), new DateOnly(2027, 2, 1), count: 250);
        using var visitor = new HttpClient { BaseAddress = new Uri(server.Url) };

        var page = await visitor.GetStringAsync(new Uri("/editions", UriKind.Relative), Token);

        page.Split(Shared).Length.ShouldBe(4);
        page.ShouldNotContain(Hidden);
        (await server.Http.GetStringAsync(new Uri("/editions", UriKind.Relative), Token)).Split(Hidden).Length.ShouldBe(101);
    }

    /// <summary>Posted editions of a briefing, one a day.</summary>
    private static async Task AddAsync(SlackServer server, string name, Destination destination, DateOnly from, int count)
    {
        var subscription = new Subscription
        {
            Id = SubscriptionId.Create(),
            Name = name,
            Destination = destination,
            Audience = Audience.Everyone,
            Schedule = new Schedule("30 8 * * *", "Europe/Berlin", HolidayRule.Ignore),
            CreatedBy = "U1",
            CreatedAt = TimeProvider.System.GetUtcNow(),
        };
        await using var context = await server.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
        foreach (var day in Enumerable.Range(0, count).Select(from.AddDays))
        {
            var slot = new EditionSlot(subscription.Id, day, new TimeOnly(8, 30), new DateTimeOffset(day, new TimeOnly(7, 30), TimeSpan.Zero));
            var row = EditionRows.Of(subscription, slot, "08:30", isLate: false, slot.DueAt);
            row.State = EditionState.Posted;
            context.Editions.Add(row);
        }

        await context.SaveChangesAsync(Token);
    }
}
