using System.CommandLine;
using System.Diagnostics;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Drafting;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Benchmarks.Chats;

/// <summary>
/// Measures how long events wait for their acknowledgement while answers take long, a part of them repetitions; then
/// lets answers be quick and counts that each message was answered once.
/// </summary>
internal sealed class AcksCommand : Command
{
    /// <summary>Events sent before the counting, so that compiling is not measured.</summary>
    private const int WarmingUp = 400;

    /// <summary>What 99 of 100 acknowledgements must stay below, in ms.</summary>
    private const double SlowestAck = 100;

    private static readonly Option<int> Events = new("--events") { Description = "Events to send.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> Rate = new("--rate") { Description = "Events a second.", DefaultValueFactory = _ => 200 };
    private static readonly Option<int> Seconds = new("--answer-seconds") { Description = "How long an answer takes.", DefaultValueFactory = _ => 10 };

    /// <summary>The command.</summary>
    public AcksCommand()
        : base("acks", "Measure the acknowledgement of events, and that each message is answered once.")
    {
        Add(Events);
        Add(Rate);
        Add(Seconds);
        SetAction((result, cancellationToken) => RunAsync(result.GetValue(Events), result.GetValue(Rate), TimeSpan.FromSeconds(result.GetValue(Seconds)), cancellationToken));
    }

    private static async Task<int> RunAsync(int events, int rate, TimeSpan pause, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-acks-").FullName;
        var drafter = new BenchServer.SlowDrafter();
        var poster = new CountingPoster();
        var app = await BenchServer.StartAsync(
            folder,
            ["--Channels:Parallelism=16", $"--Channels:MostWaiting={events + WarmingUp}"],
            services => services.AddSingleton<IDrafter>(drafter).AddSingleton<IPoster>(poster),
            _ => { },
            cancellationToken);
        var intake = app.Services.GetRequiredService<TurnIntake>();
        await SendAsync(intake, [.. Enumerable.Range(1, WarmingUp).Select(number => BenchTurns.Ask(-number))], rate, cancellationToken);
        drafter.Pause = pause;

        var plan = EventPlan.Make(events, seed: 1);
        var waits = await SendAsync(intake, plan, rate, cancellationToken);
        Array.Sort(waits);
        var late = At(waits, 0.99);
        Console.WriteLine($"{events} events at {rate}/s, answers take {pause.TotalSeconds} s: ack p50 {At(waits, 0.5):F1} ms, p95 {At(waits, 0.95):F1} ms, p99 {late:F1} ms (less than {SlowestAck}), max {waits[^1]:F1} ms");

        drafter.Pause = TimeSpan.Zero;
        await UntilDoneAsync(app.Services, cancellationToken);
        var expected = plan.Select(turn => turn.Keys.ClientMessageId).Distinct().Count() + WarmingUp;
        var doubled = poster.Posts.Count(pair => pair.Value > 1);
        Console.WriteLine($"messages {expected}, answered {poster.Posts.Count}, doubled {doubled}");
        await app.StopAsync(cancellationToken);
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        return poster.Posts.Count == expected && doubled == 0 && late < SlowestAck ? ExitCodes.Done : ExitCodes.Fault;
    }

    /// <summary>Sends at the rate whatever the answers do; an event's wait begins when it was due, so a hold-up counts for all behind it.</summary>
    private static async Task<double[]> SendAsync(TurnIntake intake, IReadOnlyList<Turn> plan, int rate, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var acks = new Task<double>[plan.Count];
        for (var at = 0; at < plan.Count; at++)
        {
            var due = started + (long)(at * (double)Stopwatch.Frequency / rate);
            while (Stopwatch.GetTimestamp() < due)
            {
                await Task.Delay(1, cancellationToken);
            }

            var turn = plan[at];
            acks[at] = Task.Run(() => AckAsync(intake, turn, due, cancellationToken), cancellationToken);
        }

        return await Task.WhenAll(acks);
    }

    private static async Task<double> AckAsync(TurnIntake intake, Turn turn, long due, CancellationToken cancellationToken)
    {
        var receipt = await intake.ReceiveAsync(turn, cancellationToken);
        return receipt is Receipt.Taken or Receipt.Duplicate
            ? Stopwatch.GetElapsedTime(due).TotalMilliseconds
            : throw new InvalidOperationException($"An event was not taken: {receipt}.");
    }

    private static async Task UntilDoneAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<LibraryContext>>();
        while (true)
        {
            await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
            {
                if (!await context.Turns.AnyAsync(cancellationToken) && !await context.Posts.AnyAsync(row => row.IsOpen, cancellationToken))
                {
                    return;
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System, cancellationToken);
        }
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];
}
