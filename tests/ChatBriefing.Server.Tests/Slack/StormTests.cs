using System.Collections.Concurrent;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>A storm of rate limits and broken answers on a simulated clock.</summary>
public sealed class StormTests
{
    private const int Messages = 60;
    private const int Channels = 12;
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Of_posts_in_a_storm_none_is_lost_and_none_doubled_and_every_wait_is_kept()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        await using var server = await SlackServer.StartAsync(time);
        var random = new Random(20260301);
        var door = new Lock();
        var rests = new ConcurrentQueue<(DateTimeOffset From, DateTimeOffset Until)>();
        var calls = new ConcurrentQueue<DateTimeOffset>();
        server.Slack.Weather = method =>
        {
            if (method != "chat.postMessage")
            {
                return null;
            }

            lock (door)
            {
                calls.Enqueue(time.GetUtcNow());
                var dice = random.NextDouble();
                if (dice >= 0.30)
                {
                    return dice < 0.35 ? new FakeFault(503, IsAccepted: true) : null;
                }

                var seconds = random.Next(1, 121);
                rests.Enqueue((time.GetUtcNow(), time.GetUtcNow().AddSeconds(seconds)));
                return FakeFault.TooMany(seconds);
            }
        };

        for (var at = 0; at < Messages; at++)
        {
            using var response = await server.Sender.EventAsync(server.Mention($"C{at % Channels}", "Who keeps the keys of the workshop?"), TestContext.Current.CancellationToken);
            response.EnsureSuccessStatusCode();
        }

        await PassAsync(time, server);

        var threads = server.Workspace.Messages.Where(message => message.User == FakeWorkspace.BotUser).GroupBy(message => message.Thread).ToList();
        threads.Count.ShouldBe(Messages);
        threads.ShouldAllBe(thread => thread.Count() == 1);
        rests.Count.ShouldBeGreaterThan(10);
        // Calls that were under way when the limit came cannot be called back; all later ones must wait.
        calls.ShouldAllBe(call => !rests.Any(rest => call > rest.From + (2 * Step) && call < rest.Until));
    }

    /// <summary>Lets simulated time pass until everything is done.</summary>
    private static async Task PassAsync(FakeTimeProvider time, SlackServer server)
    {
        var token = TestContext.Current.CancellationToken;
        var contexts = server.Services.GetRequiredService<IDbContextFactory<LibraryContext>>();
        while (true)
        {
            await using (var context = await contexts.CreateDbContextAsync(token))
            {
                if (!await context.Turns.AnyAsync(token) && !await context.Posts.AnyAsync(row => row.IsOpen, token))
                {
                    return;
                }
            }

            time.Advance(Step);
            await Task.Delay(15, token);
        }
    }
}
