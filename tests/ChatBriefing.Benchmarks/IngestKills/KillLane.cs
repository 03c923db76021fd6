namespace ChatBriefing.Benchmarks.IngestKills;

/// <summary>One server after another on one data folder: each is uploaded to and killed at a moment that chance picks.</summary>
internal sealed class KillLane(int lane, int seed, string data, string? tokenFile)
{
    /// <summary>A server lives that long at most after it is ready.</summary>
    private const int LongestLife = 1500;

    /// <summary>One in so many is killed while it starts.</summary>
    private const int EarlyDeaths = 10;

    private const int LongestStart = 1500;
    private const int LookedFor = 2;

    private readonly Random random = new(seed + lane);

    /// <summary>Who uploads.</summary>
    public UploadClient Client { get; } = new(lane);

    /// <summary>Seconds from each start after a kill until the server was ready.</summary>
    public List<double> Starts { get; } = [];

    /// <summary>Accepted files that a question did not find right after the start that followed.</summary>
    public int NotFound { get; private set; }

    /// <summary>Runs so many cycles, and one server more that takes what got no answer.</summary>
    public async Task RunAsync(int cycles, CancellationToken cancellationToken)
    {
        for (var cycle = 0; cycle < cycles; cycle++)
        {
            using var server = IngestServer.Start(data);
            if (cycle > 0 && random.Next(EarlyDeaths) == 0)
            {
                await WaitAsync(LongestStart, cancellationToken);
                server.Kill();
                continue;
            }

            await ReadyAsync(server, cycle > 0, cancellationToken);
            var uploads = Client.UntilGoneAsync(server.Http, cancellationToken);
            await WaitAsync(LongestLife, cancellationToken);
            server.Kill();
            await uploads;
        }

        using var last = IngestServer.Start(data);
        await ReadyAsync(last, true, cancellationToken);
        await Client.FinishAsync(last.Http, cancellationToken);
    }

    private async Task ReadyAsync(IngestServer server, bool isRestart, CancellationToken cancellationToken)
    {
        await server.ReadyAsync(tokenFile, data, cancellationToken);
        if (!isRestart)
        {
            return;
        }

        Starts.Add(server.TimeToReady.TotalSeconds);
        foreach (var file in Client.Accepted.TakeLast(LookedFor))
        {
            NotFound += await FoundFile.AsksAsync(server.Http, file, cancellationToken) ? 0 : 1;
        }
    }

    private Task WaitAsync(int most, CancellationToken cancellationToken) =>
        Task.Delay(TimeSpan.FromMilliseconds(random.Next(most)), TimeProvider.System, cancellationToken);
}
