using ChatBriefing.Channels;
using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Tests.Channels;
using ChatBriefing.Server.Tests.Slack;
using ChatBriefing.Server.Workers.Chats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Server.Tests.Workers;

public sealed class TurnWorkerTests
{
    /// <summary>The first turn cannot be taken out of the inbox.</summary>
    private const string Stuck = "CREATE TRIGGER stuck BEFORE DELETE ON Turns WHEN OLD.Payload LIKE '%\"q1\"%' BEGIN SELECT RAISE(ABORT, 'stuck'); END";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_turn_that_throws_is_logged_and_the_next_ones_are_handled()
    {
        using var log = new KeptLog();
        await using var store = await ChatStore.StartAsync(adjust: services => services.AddSingleton<ILoggerProvider>(log));
        await store.ReadAsync(context => context.Database.ExecuteSqlRawAsync(Stuck, Token));
        var worker = store.Get<IEnumerable<IHostedService>>().OfType<TurnWorker>().Single();
        await worker.StartAsync(Token);

        await store.Inbox.ClaimAsync(Help(1), Token);
        await SlackServer.UntilAsync(() => log.Lines.Any(line => line.Level == LogLevel.Error && line.Line.Contains("could not be ended", StringComparison.Ordinal)));
        await store.Inbox.ClaimAsync(Help(2), Token);
        await UntilLeftAsync(store, 1);

        await worker.StopAsync(Token);
        worker.ExecuteTask!.IsCompletedSuccessfully.ShouldBeTrue();
    }

    private static async Task UntilLeftAsync(ChatStore store, int count)
    {
        while (await store.ReadAsync(context => context.Turns.CountAsync(Token)) != count)
        {
            await Task.Delay(10, Token);
        }
    }

    private static Turn Help(int number) => SampleTurns.Ask(number, $"C{number}") with { Verb = new Help() };
}
