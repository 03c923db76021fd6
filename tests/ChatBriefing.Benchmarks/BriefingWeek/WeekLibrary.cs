using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Subscriptions;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Library;
using ChatBriefing.Server;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Slack.Fakes;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>The database that the servers of the week share, for who watches them: it subscribes, adds documents and reads how far editions are.</summary>
internal sealed class WeekLibrary : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly TimeProvider time;

    private WeekLibrary(ServiceProvider services, TimeProvider time)
    {
        this.services = services;
        this.time = time;
    }

    /// <summary>Opens it.</summary>
    public static async Task<WeekLibrary> OpenAsync(string folder, TimeProvider time, CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("DataPath", WeekFolder.Data(folder))]).Build();
        var services = new ServiceCollection().AddLogging().AddProduct(configuration).AddSingleton(time).BuildServiceProvider();
        await services.GetRequiredService<DatabaseStart>().StartAsync(cancellationToken);
        return new WeekLibrary(services, time);
    }

    /// <summary>Stores a subscription and its room.</summary>
    public async Task SubscribeAsync(PlannedSubscription planned, CancellationToken cancellationToken)
    {
        var isSlack = planned.Platform == "slack";
        var tenant = isSlack ? FakeWorkspace.Team : FakeTeams.Tenant;
        var room = new Conversation
        {
            Platform = planned.Platform,
            Tenant = tenant,
            Channel = planned.Room,
            Kind = ConversationKind.PublicChannel,
            Route = isSlack ? null : FakeTeams.ServiceUrl,
        };
        await services.GetRequiredService<IRoomWriter>().WriteAsync(new RoomRecord(room, planned.Id, "", "", RoomState.Open, "", time.GetUtcNow()), cancellationToken);
        await services.GetRequiredService<ISubscriptionWriter>().WriteAsync(
            new Subscription
            {
                Id = planned.Id,
                Name = $"Briefing {planned.Id}",
                Destination = new Destination(planned.Platform, tenant, planned.Room, null),
                Audience = Audience.Everyone,
                Schedule = new Schedule($"{planned.At.Minute} {planned.At.Hour} * * *", planned.Zone, HolidayRule.Ignore),
                CreatedBy = "U1",
                CreatedAt = time.GetUtcNow(),
            },
            cancellationToken);
    }

    /// <summary>Adds the news of a day.</summary>
    public async Task AddAsync(int day, CancellationToken cancellationToken)
    {
        var text = $"The harbour of Selby handled {410 + (day * 7)} ships on day {day} of the count, the port office says.";
        await services.GetRequiredService<IVersionWriter>().WriteAsync(
            [new NewVersion { Collection = "main", Source = $"harbour-{day}.txt", Title = $"Harbour count {day}", Text = text, Passages = [new PassageSpan(0, text.Length, "")] }], cancellationToken);
    }

    /// <summary>The editions so far.</summary>
    public Task<IReadOnlyList<EditionRecord>> EditionsAsync(CancellationToken cancellationToken) =>
        services.GetRequiredService<IEditionLister>().ListAsync(null, 100_000, cancellationToken);

    /// <summary>Does what an admin does about an edition in doubt after a look at the channel, by one click: it arrived, or it is sent again.</summary>
    public Task<bool> ClickAsync(EditionRecord edition, bool hasArrived, CancellationToken cancellationToken) => hasArrived
        ? services.GetRequiredService<IEditionSettler>().SettleAsync(edition.Id, "U1", cancellationToken)
        : services.GetRequiredService<IPostResender>().ResendAsync(edition.PostKey, cancellationToken);

    /// <summary>How many editions have come to an end.</summary>
    public async Task<int> SettledAsync(CancellationToken cancellationToken)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(cancellationToken);
        return await context.Editions.CountAsync(row => row.State != EditionState.Claimed && row.State != EditionState.Queued, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => services.DisposeAsync();
}
