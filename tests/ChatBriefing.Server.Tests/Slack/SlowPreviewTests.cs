using ChatBriefing.Briefings;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Slack;

/// <summary>A preview that is not ready in the time of a message.</summary>
public sealed class SlowPreviewTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_preview_that_takes_too_long_says_so_once_and_what_comes_behind_it_is_not_held_up()
    {
        var writer = new EndlessWriter();
        await using var server = await SlackServer.StartAsync(TimeProvider.System, "", ["--Channels:TurnLimit=00:00:03"], services => services.AddSingleton<IBriefingWriter>(writer));

        using var asked = await server.Sender.EventAsync(server.Mention("C1", "preview topics energy"), Token);
        await SlackServer.UntilAsync(() => writer.Begun > 0);
        using var next = await server.Sender.EventAsync(server.Mention("C1", "list briefings"), Token);
        await server.UntilQuietAsync();

        var said = server.Workspace.Messages.Where(message => message.User == FakeWorkspace.BotUser).Select(SlackReading.WordsOf).ToList();
        said.Count(words => words.Contains("was not ready within 3 seconds", StringComparison.Ordinal)).ShouldBe(1);
        said.Count(words => words.Contains("There is no briefing here yet", StringComparison.Ordinal)).ShouldBe(1);
        writer.Begun.ShouldBe(1);
    }

    [Fact]
    public async Task A_preview_may_take_longer_than_sending_a_message_may()
    {
        await using var server = await SlackServer.StartAsync(
            TimeProvider.System,
            "",
            ["--Channels:PostLimit=00:00:01"],
            services => services.AddSingleton<IBriefingWriter>(provider => new SlowWriter(ActivatorUtilities.CreateInstance<BriefingWriter>(provider))));

        using var asked = await server.Sender.EventAsync(server.Mention("C1", "preview topics energy"), Token);
        await server.UntilQuietAsync();

        var said = server.Workspace.Messages.Where(message => message.User == FakeWorkspace.BotUser).Select(SlackReading.WordsOf).ToList();
        said.ShouldHaveSingleItem().ShouldContain("“energy” matched ");
    }

    /// <summary>A writer that takes its time.</summary>
    private sealed class SlowWriter(BriefingWriter writer) : IBriefingWriter
    {
        public async Task<Edition> WriteAsync(EditionRequest request, CancellationToken cancellationToken)
        {
            await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);
            return await writer.WriteAsync(request, cancellationToken);
        }
    }

    /// <summary>A writer that ends only when it is told to.</summary>
    private sealed class EndlessWriter : IBriefingWriter
    {
        private int begun;

        public int Begun => begun;

        public async Task<Edition> WriteAsync(EditionRequest request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref begun);
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("It ended by itself.");
        }
    }
}
