using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Library;
using ChatBriefing.Server.Tests.Slack;
using ChatBriefing.Server.Web.Pages.Briefings;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>A briefing that is saved again on the page is about what it was about.</summary>
public sealed class SubscriptionMakerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("like new cars")]
    [InlineData("like \"new cars\"")]
    [InlineData("like Handbook of the workshop")]
    public async Task Words_that_begin_with_like_stay_words(string words)
    {
        await using var server = await SlackServer.StartAsync(TimeProvider.System);
        var stored = Stored with { Topics = [new Topic(words, [])] };
        await server.Services.GetRequiredService<ISubscriptionWriter>().WriteAsync(stored, Token);

        var (made, error) = await MakeAsync(server, SubscriptionForm.Of(stored), stored.Id);

        error.ShouldBeEmpty();
        made!.Topics.Select(topic => topic.Words).ShouldBe([words]);
    }

    [Fact]
    public async Task A_collection_or_an_example_that_is_not_there_is_refused_and_one_that_is_there_is_taken()
    {
        await using var server = await SlackServer.StartAsync(TimeProvider.System);
        var known = (await server.Services.GetRequiredService<IDocumentLister>().ListAsync(null, Token))[0];
        var form = new SubscriptionForm { When = "Mondays 9am" };

        (await MakeAsync(server, form with { Collections = $"{known.Collection}, nope" })).Error.ShouldBe("There is no collection “nope” that everybody there may read.");
        (await MakeAsync(server, form with { Examples = $"{known.Id}, zzz" })).Error.ShouldStartWith("There is no document “zzz” that everybody there may read.");
        var (made, error) = await MakeAsync(server, form with { Collections = known.Collection, Examples = known.Id, Topics = "keys" });

        error.ShouldBeEmpty();
        made!.Collections.ShouldBe([known.Collection]);
        made.Topics.Select(topic => topic.Words + string.Join(',', topic.Examples)).ShouldBe(["keys", known.Id]);
        made.Name.ShouldBe("keys");
    }

    [Fact]
    public async Task What_it_looks_at_already_is_kept_though_it_is_gone_by_now()
    {
        await using var server = await SlackServer.StartAsync(TimeProvider.System);
        var stored = Stored with { Collections = ["gone"], Topics = [new Topic("", ["aaaabbbbcccc"])] };
        await server.Services.GetRequiredService<ISubscriptionWriter>().WriteAsync(stored, Token);

        var (made, error) = await MakeAsync(server, SubscriptionForm.Of(stored) with { Name = "Other" }, stored.Id);

        error.ShouldBeEmpty();
        made!.Collections.ShouldBe(stored.Collections);
        made.Topics.ShouldHaveSingleItem().Examples.ShouldBe(stored.Topics[0].Examples);
    }

    private static Subscription Stored => new()
    {
        Id = "abc234",
        Name = "Cars",
        Destination = Destination.Nowhere,
        Audience = Audience.Everyone,
        Schedule = new Schedule("30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore),
        CreatedBy = "page",
        CreatedAt = TimeProvider.System.GetUtcNow(),
    };

    private static Task<(Subscription? Subscription, string Error)> MakeAsync(SlackServer server, SubscriptionForm form, string? id = null) =>
        ActivatorUtilities.CreateInstance<SubscriptionMaker>(server.Services).MakeAsync(form, id, Token);
}
