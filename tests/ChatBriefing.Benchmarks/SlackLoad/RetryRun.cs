using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Benchmarks.SlackLoad;

/// <summary>Events whose only copy carries a retry number.</summary>
internal static class RetryRun
{
    /// <summary>Runs it; whether all were answered once.</summary>
    public static async Task<bool> RunAsync(int count, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-load-").FullName;
        await using var slack = await FakeSlackHost.StartAsync(cancellationToken);
        using var server = await LoadServer.StartAsync(folder, slack.Address, 0, null, cancellationToken) ?? throw new InvalidOperationException("The server did not start.");
        var sender = new SlackSender(server.Http, TimeProvider.System);
        for (var number = 0; number < count; number++)
        {
            using var response = await sender.EventAsync(LoadEvents.Message(number, LoadEvents.Ts(number), $"Ev{number}"), cancellationToken, retry: (number % 3) + 1);
            response.EnsureSuccessStatusCode();
        }

        await Waiting.UntilAsync(() => slack.Answers().Count >= count, TimeSpan.FromMinutes(5), cancellationToken);
        var answers = slack.Answers();
        SlackLoadCommand.Print("events that come as retries only", count);
        SlackLoadCommand.Print("answered", answers.Count);
        SlackLoadCommand.Print("doubled", answers.Values.Count(times => times > 1));
        return answers.Count == count && answers.Values.All(times => times == 1);
    }
}
