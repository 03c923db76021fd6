using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Channels;

/// <summary>Limits of answering in chats (settings <c>Channels:…</c>).</summary>
public sealed class ChannelOptions
{
    /// <summary>Tenants that are served, by their platform's id; empty (the default) for all that hold the platform's secret.</summary>
    public IList<string> Tenants { get; } = [];

    /// <summary>Ids of the platforms' users who are admins (setting <c>Admins</c>). Default: none.</summary>
    public IList<string> Admins { get; } = [];

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

    /// <summary>How long posts are kept once nothing is to be done with them. Default: 90 days.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan PostLife { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How long a worker holds a turn or a post without a sign of life before another takes it. Default: 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:02", "00:10:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Posts that are sent at once by one process. Default: 8.</summary>
    [Range(1, 64)]
    public int PostParallelism { get; set; } = 8;

    /// <summary>How long sending one post may take; shorter than <see cref="Lease"/>. Default: 15 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan PostLimit { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a fault is tried again, waiting twice as long each time, before the post is given up. Default: 12, some half hour.</summary>
    [Range(1, 100)]
    public int MostPostAttempts { get; set; } = 12;

    /// <summary>The longest wait between two attempts after faults. Default: 5 min.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long after a doubtful post it is looked for, and again: what was accepted may show late. Default: 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan LookAfter { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long answers are checked again when a document behind them changes. Zero for never. Default: 30 days.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "3650.00:00:00")]
    public TimeSpan AnswerLife { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Earlier answers that are corrected in a minute, so that one change does not fill every thread at once. Default: 30.</summary>
    [Range(1, 600)]
    public int CorrectionsPerMinute { get; set; } = 30;

    /// <summary>How often the workers look for work that nobody told them of. Default: 1 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:01:00")]
    public TimeSpan Pace { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long fetching and reading one offered document may take, and publishing it; then who offered it is told so. Default: 3 min.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00")]
    public TimeSpan OfferLimit { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>Most files of one message that are read. Default: 10.</summary>
    [Range(1, 100)]
    public int MostOfferedFiles { get; set; } = 10;

    /// <summary>Proposals of a workspace that may wait for an admin's word; each keeps its document. Default: 100.</summary>
    [Range(1, 10_000)]
    public int MostProposals { get; set; } = 100;

    /// <summary>How long a proposal waits; then what was kept of it is erased. Default: 24 h.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan ProposalLife { get; set; } = TimeSpan.FromHours(24);
}
