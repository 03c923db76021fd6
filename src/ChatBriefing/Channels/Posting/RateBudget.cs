namespace ChatBriefing.Channels.Posting;

/// <summary>
/// Keeps posts within the platforms' limits: counts those of each sliding window, and lets a bucket rest that the
/// platform asked to. It is of one process; after a restart, and beside other replicas, the platform's own word counts.
/// Safe for use by many threads.
/// </summary>
public sealed class RateBudget
{
    private readonly Lock door = new();
    private readonly Dictionary<(string Bucket, TimeSpan Window), Queue<DateTimeOffset>> spent = [];
    private readonly Dictionary<string, DateTimeOffset> resting = [];

    /// <summary>Spends one permit of every limit and gives zero; or spends none and gives how long to wait.</summary>
    public TimeSpan Spend(IReadOnlyList<RateLimit> limits, DateTimeOffset now)
    {
        lock (door)
        {
            var wait = limits.Select(limit => WaitFor(limit, now)).DefaultIfEmpty(TimeSpan.Zero).Max();
            if (wait == TimeSpan.Zero)
            {
                foreach (var limit in limits)
                {
                    WindowOf(limit, now).Enqueue(now);
                }
            }

            return wait;
        }
    }

    /// <summary>Nothing of the bucket is sent before <paramref name="until"/>.</summary>
    public void Rest(string bucket, DateTimeOffset until)
    {
        lock (door)
        {
            resting[bucket] = resting.TryGetValue(bucket, out var before) && before > until ? before : until;
        }
    }

    /// <summary>Forgets what no longer counts.</summary>
    public void Tidy(DateTimeOffset now)
    {
        lock (door)
        {
            foreach (var key in spent.Where(pair => pair.Value.All(at => at + pair.Key.Window <= now)).Select(pair => pair.Key).ToList())
            {
                spent.Remove(key);
            }

            foreach (var bucket in resting.Where(pair => pair.Value <= now).Select(pair => pair.Key).ToList())
            {
                resting.Remove(bucket);
            }
        }
    }

    private TimeSpan WaitFor(RateLimit limit, DateTimeOffset now)
    {
        var rest = resting.TryGetValue(limit.Bucket, out var until) && until > now ? until - now : TimeSpan.Zero;
        var window = WindowOf(limit, now);
        var full = window.Count >= limit.Permits ? window.ElementAt(window.Count - limit.Permits) + limit.Window - now : TimeSpan.Zero;
        return rest > full ? rest : full;
    }

    private Queue<DateTimeOffset> WindowOf(RateLimit limit, DateTimeOffset now)
    {
        if (!spent.TryGetValue((limit.Bucket, limit.Window), out var window))
        {
            spent.Add((limit.Bucket, limit.Window), window = []);
        }

        while (window.TryPeek(out var first) && first + limit.Window <= now)
        {
            window.Dequeue();
        }

        return window;
    }
}
