using ChatBriefing.Briefings.Topics;

namespace ChatBriefing.Briefings;

/// <summary>What stands above an edition when it is shown.</summary>
public sealed record EditionHead
{
    /// <summary>Id of the edition; goes into buttons. Empty for a preview.</summary>
    public required string EditionId { get; init; }

    /// <summary>The subscription.</summary>
    public required string SubscriptionId { get; init; }

    /// <summary>What people call the subscription; foreign text, one line.</summary>
    public required string Name { get; init; }

    /// <summary>The day it was planned for, in <see cref="Zone"/>.</summary>
    public required DateOnly LocalDate { get; init; }

    /// <summary>The schedule's zone by its IANA name.</summary>
    public required string Zone { get; init; }

    /// <summary>When it was due.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the edition before it was written; null for the first.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>When the next is due; null when none is planned.</summary>
    public DateTimeOffset? NextDueAt { get; init; }

    /// <summary>Whether it makes up for a run that was missed.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whether it is shown to an editor who has not approved it yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether it only shows what would be written now; nothing of it is recorded.</summary>
    public bool IsPreview { get; init; }

    /// <summary>What each topic would have matched; only in previews, and empty where there are no topics.</summary>
    public IReadOnlyList<TopicHits> Matches { get; init; } = [];
}
