using ChatBriefing.Library;

namespace ChatBriefing.Briefings;

/// <summary>Who wants a briefing of what, and when.</summary>
public sealed record Subscription
{
    /// <summary>Most items of an edition when nothing else is asked.</summary>
    public const int DefaultItems = 7;

    /// <summary>Its id: short, in letters and digits that can be typed.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it; foreign text, one line.</summary>
    public required string Name { get; init; }

    /// <summary>Where its editions go.</summary>
    public required Destination Destination { get; init; }

    /// <summary>Who sees its editions: what is composed is held to what all of them may read.</summary>
    public required Audience Audience { get; init; }

    /// <summary>When it is due, and in which zone.</summary>
    public required Schedule Schedule { get; init; }

    /// <summary>Collections to look at; empty for all that the audience may read.</summary>
    public IReadOnlyList<string> Collections { get; init; } = [];

    /// <summary>What it is about; empty for everything in the collections.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Most items an edition has, 1 to <see cref="Subscriptions.SubscriptionLimits.MostItems"/>.</summary>
    public int MaxItems { get; init; } = DefaultItems;

    /// <summary>What happens when nothing is new.</summary>
    public EmptyDay EmptyDay { get; init; } = EmptyDay.OneLine;

    /// <summary>Editors who see an edition before it is posted, by their platform's ids; empty for no review.</summary>
    public IReadOnlyList<string> Editors { get; init; } = [];

    /// <summary>Who made it, by the platform's id.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When it was made; nothing older is new for its first edition but the day before.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Since when it is paused; null while it runs.</summary>
    public DateTimeOffset? PausedAt { get; init; }
}
