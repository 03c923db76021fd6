using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Channels.Conformance;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>Events that Slack delivers again: at once, after a minute and after five.</summary>
public sealed class RedeliveryTests : IAsyncLifetime
{
    private const string Keys = "Who keeps the keys of the workshop?";

    private readonly MovedClock clock = new();
    private SlackServer server = null!;
    private SlackDeliveries deliveries = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await SlackServer.StartAsync(clock);
        deliveries = new SlackDeliveries(server.Sender, clock);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task An_event_that_cannot_be_written_down_is_asked_for_again_and_answered_once()
    {
        await RunAsync("CREATE TRIGGER held BEFORE INSERT ON Turns BEGIN SELECT RAISE(ABORT, 'held'); END");
        await deliveries.DeliverAsync(server.Mention("C1", Keys), Token);
        (deliveries.Attempts, deliveries.Waiting).ShouldBe((2, 1));

        await RunAsync("DROP TRIGGER held");
        await deliveries.CatchUpAsync(Token);
        deliveries.Attempts.ShouldBe(2);
        await MoveAsync(TimeSpan.FromMinutes(1));

        (deliveries.Attempts, deliveries.Waiting).ShouldBe((3, 0));
        await ShouldBeAnsweredOnceAsync("C1");
    }

    [Fact]
    public async Task An_event_whose_acknowledgements_are_lost_is_answered_once()
    {
        deliveries.IsLost = _ => true;
        await deliveries.DeliverAsync(server.Mention("C2", Keys), Token);
        await MoveAsync(TimeSpan.FromMinutes(1));
        await MoveAsync(TimeSpan.FromMinutes(5));

        (deliveries.Attempts, deliveries.Waiting).ShouldBe((4, 0));
        await ShouldBeAnsweredOnceAsync("C2");
    }

    private async Task MoveAsync(TimeSpan by)
    {
        clock.MoveTo(clock.GetUtcNow() + by);
        await deliveries.CatchUpAsync(Token);
    }

    private async Task ShouldBeAnsweredOnceAsync(string channel)
    {
        await server.UntilQuietAsync();
        server.Workspace.Messages.Count(message => message.Channel == channel && message.User == FakeWorkspace.BotUser).ShouldBe(1);
        server.Workspace.Complaints.ShouldBeEmpty();
    }

    private async Task RunAsync(string statement)
    {
        await using var context = await server.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
        await context.Database.ExecuteSqlRawAsync(statement, Token);
    }
}
