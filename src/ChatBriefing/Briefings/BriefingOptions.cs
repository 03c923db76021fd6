using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Briefings;

/// <summary>Limits of briefings (settings <c>Briefings:…</c>).</summary>
public sealed class BriefingOptions
{
    /// <summary>The zone of schedules that name none: an IANA name or a city. Default: UTC.</summary>
    public string Zone { get; set; } = "UTC";

    /// <summary>The least time between two runs of a schedule. Default: 1 h.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan LeastGap { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long after it was due a missed run is still made up. Default: 6 h.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan MakeUpWithin { get; set; } = TimeSpan.FromHours(6);

    /// <summary>How long after it was due a run counts as late. Default: 5 min.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "06:00:00")]
    public TimeSpan LateAfter { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How often the worker looks for runs that are due. Default: 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:01:00")]
    public TimeSpan Pace { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a worker holds an edition before another takes it; longer than <see cref="WriteLimit"/>. Default: 90 s.</summary>
    [Range(typeof(TimeSpan), "00:00:02", "01:00:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>How long writing one edition may take. Default: 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:30:00")]
    public TimeSpan WriteLimit { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often writing an edition is begun, after faults and after the process died over it. Default: 5.</summary>
    [Range(1, 100)]
    public int MostAttempts { get; set; } = 5;

    /// <summary>Editions that one process writes at once. Default: 2.</summary>
    [Range(1, 16)]
    public int Parallelism { get; set; } = 2;

    /// <summary>New and changed documents that one edition looks at, the newest; readers are told when there were more. Default: 5,000.</summary>
    [Range(1, 100_000)]
    public int MostDocuments { get; set; } = 5_000;

    /// <summary>Characters that one edition reads of them, old and new texts together. Default: 20 million, some hundred megabytes.</summary>
    [Range(100_000, 1_000_000_000)]
    public long MostCharacters { get; set; } = 20_000_000;

    /// <summary>How long after it was written editors may decide about an edition; then it is not posted. Default: 4 h.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan ReviewWithin { get; set; } = TimeSpan.FromHours(4);

    /// <summary>Where holidays are read from.</summary>
    public HolidayOptions Holidays { get; } = new();
}
