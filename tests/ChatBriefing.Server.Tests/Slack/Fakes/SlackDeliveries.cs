using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Delivers events as Slack does: one that is not acknowledged comes again at once, after a minute and after five, by the test's clock.</summary>
public sealed class SlackDeliveries(SlackSender sender, TimeProvider time)
{
    private static readonly TimeSpan[] Waits = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];

    private readonly List<(JsonObject Envelope, int Retry, DateTimeOffset Due)> waiting = [];

    /// <summary>Whether the acknowledgement of a delivery gets lost on its way, by the number of the retry.</summary>
    public Func<int, bool> IsLost { get; set; } = _ => false;

    /// <summary>How many will come again.</summary>
    public int Waiting => waiting.Count;

    /// <summary>How many deliveries there were.</summary>
    public int Attempts { get; private set; }

    /// <summary>Delivers an event, and again at once when it is not acknowledged.</summary>
    public async Task DeliverAsync(JsonObject envelope, CancellationToken cancellationToken)
    {
        await TryAsync(envelope, 0, cancellationToken);
        await CatchUpAsync(cancellationToken);
    }

    /// <summary>Delivers again what is due by now.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        while (waiting.FindIndex(delivery => delivery.Due <= time.GetUtcNow()) is >= 0 and var at)
        {
            var (envelope, retry, _) = waiting[at];
            waiting.RemoveAt(at);
            await TryAsync(envelope, retry, cancellationToken);
        }
    }

    private async Task TryAsync(JsonObject envelope, int retry, CancellationToken cancellationToken)
    {
        Attempts++;
        using var response = await sender.EventAsync(envelope, cancellationToken, retry);
        var isWanted = !response.IsSuccessStatusCode && !response.Headers.Contains("X-Slack-No-Retry");
        if ((isWanted || IsLost(retry)) && retry < Waits.Length)
        {
            waiting.Add((envelope, retry + 1, time.GetUtcNow() + Waits[retry]));
        }
    }
}
