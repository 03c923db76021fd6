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
        var stored = new Subscription
        {
            Id = "abc234",
            Name = "Cars",
            Destination = Destination.Nowhere,
            Audience = Audience.Everyone,
            Schedule = new Schedule("30 8 * * 1-5", "Europe/Berlin", HolidayRule.Ignore),
            Topics = [new Topic(words, [])],
            CreatedBy = "page",
            CreatedAt = TimeProvider.System.GetUtcNow(),
        };
        await server.Services.GetRequiredService<ISubscriptionWriter>().WriteAsync(stored, Token);

        var (made, error) = await ActivatorUtilities.CreateInstance<SubscriptionMaker>(server.Services).MakeAsync(SubscriptionForm.Of(stored), stored.Id, Token);

        error.ShouldBeEmpty();
        made!.Topics.Select(topic => topic.Words).ShouldBe([words]);
    }
}
