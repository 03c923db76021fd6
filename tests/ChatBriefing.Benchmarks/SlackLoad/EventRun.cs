using System.Collections.Concurrent;
using System.Diagnostics;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Benchmarks.SlackLoad;

/// <summary>Events at 200 a second while answers take 10 s; then all must be answered once.</summary>
internal static class EventRun
{
    private const int EachSecond = 200;

    /// <summary>Platforms wait 3 s; what takes a tenth of a second under load is near to being too slow on a bad day.</summary>
    private const double SlowestAck = 100;

    /// <summary>Runs it; whether nothing was lost, doubled or late.</summary>
    public static async Task<bool> RunAsync(int count, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-load-").FullName;
        var load = Path.Combine(folder, "load");
        await File.WriteAllTextAsync(load, "", cancellationToken);
        await using var slack = await FakeSlackHost.StartAsync(cancellationToken);
        using var server = await LoadServer.StartAsync(folder, slack.Address, 10, null, cancellationToken) ?? throw new InvalidOperationException("The server did not start.");
        var sender = new SlackSender(server.Http, TimeProvider.System);
        var (events, messages) = LoadEvents.Mixed(count, 20260301);
        for (var warm = 0; warm < 50; warm++)
        {
            using var response = await sender.EventAsync(LoadEvents.Message(9_000_000 + warm, LoadEvents.Ts(9_000_000 + warm), $"EvWarm{warm}"), cancellationToken);
        }

        var times = new ConcurrentBag<double>();
        var failed = 0;
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = cancellationToken }, async (at, token) =>
        {
            var due = TimeSpan.FromSeconds((double)at / EachSecond) - clock.Elapsed;
            if (due > TimeSpan.Zero)
            {
                await Task.Delay(due, TimeProvider.System, token);
            }

            var sent = Stopwatch.GetTimestamp();
            using var response = await sender.EventAsync(events[at], token);
            times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            if (!response.IsSuccessStatusCode)
            {
                Interlocked.Increment(ref failed);
            }
        });
        var seconds = clock.Elapsed.TotalSeconds;
        File.Delete(load);
        var sorted = times.Order().ToList();
        await Waiting.UntilAsync(() => slack.Answers().Count >= messages + 50, TimeSpan.FromMinutes(20), cancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(5), TimeProvider.System, cancellationToken);
        var answers = slack.Answers();
        var (lost, doubled) = (messages + 50 - answers.Count, answers.Values.Count(number => number > 1));
        SlackLoadCommand.Print("events", count);
        SlackLoadCommand.Print("messages among them", messages);
        SlackLoadCommand.Print("events a second", count / seconds);
        SlackLoadCommand.Print("acknowledged p50 ms", sorted[sorted.Count / 2]);
        var late = sorted[(int)(sorted.Count * 0.99)];
        SlackLoadCommand.Print($"acknowledged p99 ms (less than {SlowestAck})", late);
        SlackLoadCommand.Print("acknowledged slowest ms", sorted[^1]);
        SlackLoadCommand.Print("not acknowledged", failed);
        SlackLoadCommand.Print("lost", lost);
        SlackLoadCommand.Print("doubled", doubled);
        return failed == 0 && lost == 0 && doubled == 0 && late < SlowestAck;
    }
}
