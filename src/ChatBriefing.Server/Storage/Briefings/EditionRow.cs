using ChatBriefing.Briefings.Editions;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>An edition; that it is there means that its run is taken.</summary>
public sealed class EditionRow
{
    /// <summary>Its id; the key.</summary>
    public required string Id { get; set; }

    /// <summary>The subscription.</summary>
    public required string SubscriptionId { get; set; }

    /// <summary>The day of the run.</summary>
    public required DateOnly LocalDate { get; set; }

    /// <summary>The run of that day; with the day and the subscription unique.</summary>
    public required string Slot { get; set; }

    /// <summary>Whether it was asked for out of schedule.</summary>
    public required bool IsWished { get; set; }

    /// <summary>When it was due.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Whether its run was made up after it had been missed.</summary>
    public required bool IsLate { get; set; }

    /// <summary>Name, zone and destination of the subscription as JSON.</summary>
    public required string Head { get; set; }

    /// <summary>How far it is.</summary>
    public EditionState State { get; set; } = EditionState.Claimed;

    /// <summary>Raised whenever a worker takes it, an editor changes it, or words of a deleted document leave it; who holds an older number holds nothing.</summary>
    public long Fence { get; set; }

    /// <summary>Until when a worker holds it; the beginning of time when none does.</summary>
    public DateTimeOffset LeasedUntil { get; set; }

    /// <summary>How often writing it was begun.</summary>
    public int Attempts { get; set; }

    /// <summary>The last change that it does not tell of.</summary>
    public long FromChange { get; set; }

    /// <summary>The last change that it looked at.</summary>
    public long ToChange { get; set; }

    /// <summary>How many items it has.</summary>
    public int Items { get; set; }

    /// <summary>How often it was reworded in review.</summary>
    public int Revision { get; set; }

    /// <summary>What it says, as JSON; empty until it is written.</summary>
    public string Content { get; set; } = "";

    /// <summary>Why it is in this state; empty where that needs no word.</summary>
    public string Reason { get; set; } = "";

    /// <summary>When the edition before it was written.</summary>
    public DateTimeOffset? Since { get; set; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset? WrittenAt { get; set; }

    /// <summary>When it was posted.</summary>
    public DateTimeOffset? PostedAt { get; set; }

    /// <summary>The conversation it is posted to, as JSON; empty until that is known, and on the page.</summary>
    public string Target { get; set; } = "";

    /// <summary>The room it stands in, hashed; empty on the page.</summary>
    public string Room { get; set; } = "";

    /// <summary>The platform's id of its message.</summary>
    public string? MessageId { get; set; }

    /// <summary>Who decided about it or asked for it; empty for nobody.</summary>
    public string DecidedBy { get; set; } = "";
}
