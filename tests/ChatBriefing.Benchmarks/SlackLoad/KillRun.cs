using ChatBriefing.Server.Storage.Chats;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Benchmarks.SlackLoad;

/// <summary>Ends the server by kill -9 at each of the moments that are hardest to survive; Slack delivers again what was not acknowledged.</summary>
internal static class KillRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs it; whether the server died as often as it was to, and nothing was lost or doubled.</summary>
    public static async Task<bool> RunAsync(int each, string? moment, CancellationToken cancellationToken)
    {
        var points = Enum.GetValues<CrashPoint>().Where(point => point <= CrashPoint.AfterRecord && (moment is null || moment == point.ToString())).ToList();
        var isFine = points.Count > 0;
        foreach (var point in points)
        {
            isFine &= await RunAsync(point, each, cancellationToken);
        }

        return isFine;
    }

    private static async Task<bool> RunAsync(CrashPoint point, int each, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-load-").FullName;
        await using var slack = await FakeSlackHost.StartAsync(cancellationToken);
        var pending = new Queue<int>();
        var kills = 0;
        for (var number = 0; number < each; number++)
        {
            pending.Enqueue(number);
            kills += await BlowAsync(folder, slack, point, pending, cancellationToken) ? 1 : 0;
        }

        using var last = await LoadServer.StartAsync(folder, slack.Address, 0, null, cancellationToken) ?? throw new InvalidOperationException("The server did not start.");
        await DeliverAsync(last, pending, cancellationToken);
        await Waiting.UntilAsync(() => slack.Answers().Count >= each, Patience, cancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(5), TimeProvider.System, cancellationToken);
        var answers = slack.Answers();
        var (lost, doubled) = (each - answers.Count, answers.Values.Count(times => times > 1));
        SlackLoadCommand.Print($"{point}: kills (of {each})", kills);
        SlackLoadCommand.Print($"{point}: lost", lost);
        SlackLoadCommand.Print($"{point}: doubled", doubled);
        return kills == each && lost == 0 && doubled == 0;
    }

    /// <summary>Starts the server, delivers what waits, and waits for its end; whether it came.</summary>
    private static async Task<bool> BlowAsync(string folder, FakeSlackHost slack, CrashPoint point, Queue<int> pending, CancellationToken cancellationToken)
    {
        using var server = await LoadServer.StartAsync(folder, slack.Address, 0, point.ToString(), cancellationToken);
        if (server is null)
        {
            return true;
        }

        await DeliverAsync(server, pending, cancellationToken);
        return await Waiting.UntilAsync(() => server.HasEnded, Patience, cancellationToken);
    }

    private static async Task DeliverAsync(LoadServer server, Queue<int> pending, CancellationToken cancellationToken)
    {
        var sender = new SlackSender(server.Http, TimeProvider.System);
        while (pending.TryPeek(out var number))
        {
            try
            {
                using var response = await sender.EventAsync(LoadEvents.Message(number, LoadEvents.Ts(number), $"Ev{number}"), cancellationToken);
                if (!response.IsSuccessStatusCode)
                {
                    return;
                }

                pending.Dequeue();
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }
}
