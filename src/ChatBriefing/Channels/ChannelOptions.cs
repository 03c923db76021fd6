using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Channels;

/// <summary>Limits of answering in chats (settings <c>Channels:…</c>).</summary>
public sealed class ChannelOptions
{
    /// <summary>Tenants that are served, by their platform's id; empty (the default) for all that hold the platform's secret.</summary>
    public IList<string> Tenants { get; } = [];

    /// <summary>Turns that are answered at once by one process. Default: 4.</summary>
    [Range(1, 64)]
    public int Parallelism { get; set; } = 4;

    /// <summary>Turns that may wait; more are refused and come again by the platform's own retries. Default: 10,000.</summary>
    [Range(1, 1_000_000)]
    public int MostWaiting { get; set; } = 10_000;

    /// <summary>How long one turn may take; then the asker is told so. Default: 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan TurnLimit { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a turn is begun anew when the process died over it; then the asker gets a notice of a fault. Default: 3.</summary>
    [Range(1, 20)]
    public int MostAttempts { get; set; } = 3;

    /// <summary>How long claims are kept, longer than any platform repeats events. Default: 24 h.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "30.00:00:00")]
    public TimeSpan ClaimLife { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long a worker holds a turn or a post without a sign of life before another takes it. Default: 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:02", "00:10:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);
}
