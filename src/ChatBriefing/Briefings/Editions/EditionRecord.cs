using ChatBriefing.Briefings.Stored;

namespace ChatBriefing.Briefings.Editions;

/// <summary>An edition as it is stored.</summary>
public sealed record EditionRecord
{
    /// <summary>Begins the slot of an edition out of schedule.</summary>
    public const string WishedSlot = "now-";

    /// <summary>Its id; sorts by age.</summary>
    public required string Id { get; init; }

    /// <summary>The subscription that it is an edition of; that may have been removed since.</summary>
    public required string SubscriptionId { get; init; }

    /// <summary>The name that the subscription had; foreign text, one line.</summary>
    public required string Name { get; init; }

    /// <summary>Where it goes, as the subscription said when the run was taken.</summary>
    public required Destination Destination { get; init; }

    /// <summary>Who reviews it, by the platform's ids, as the subscription said when the run was taken; empty for nobody.</summary>
    public IReadOnlyList<string> Editors { get; init; } = [];

    /// <summary>The zone of <see cref="LocalDate"/>.</summary>
    public required string Zone { get; init; }

    /// <summary>The day it was planned for.</summary>
    public required DateOnly LocalDate { get; init; }

    /// <summary>The run of that day: "08:30", or "now-" and a key for one out of schedule.</summary>
    public required string Slot { get; init; }

    /// <summary>When it was due.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>How far it is.</summary>
    public required EditionState State { get; init; }

    /// <summary>Whether its run was made up after it had been missed.</summary>
    public bool IsLate { get; init; }

    /// <summary>Number of the library's change after which it begins.</summary>
    public long FromChange { get; init; }

    /// <summary>Number of the last change of the library that it looked at.</summary>
    public long ToChange { get; init; }

    /// <summary>How many items it has.</summary>
    public int Items { get; init; }

    /// <summary>What it says; null until it is written, and for one that failed before.</summary>
    public StoredEdition? Content { get; init; }

    /// <summary>How often it was reworded in review.</summary>
    public int Revision { get; init; }

    /// <summary>Why it is in this state, where that needs a word; otherwise empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>When the edition before it was written; null for the first.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>When it was written; null before.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>When it was posted; null before.</summary>
    public DateTimeOffset? PostedAt { get; init; }

    /// <summary>The platform's id of its message; null until it is known, and on the page.</summary>
    public string? MessageId { get; init; }

    /// <summary>Who decided about it in review, or asked for it out of schedule, by the platform's id or the name on the pages; empty for nobody.</summary>
    public string DecidedBy { get; init; } = "";

    /// <summary>Whether it was asked for out of schedule.</summary>
    public bool IsWished => Slot.StartsWith(WishedSlot, StringComparison.Ordinal);

    /// <summary>Key of its post, unique for ever.</summary>
    public string PostKey => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"edition:{SubscriptionId}:{LocalDate:yyyy-MM-dd}:{Slot}");
}
