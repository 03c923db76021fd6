using ChatBriefing.Briefings;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>A new briefing, as typed.</summary>
public sealed record ScheduleRequest : BriefingRequest
{
    /// <summary>The place of a personal briefing.</summary>
    public const string ForMe = "me";

    /// <summary>The words for its times, zone included.</summary>
    public required string When { get; init; }

    /// <summary>What it is about; empty for everything.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Names of the collections to look at; empty for all that may be read.</summary>
    public IReadOnlyList<string> Collections { get; init; } = [];

    /// <summary>Where it goes: "#" and a channel's id or name, <see cref="ForMe"/>, or empty for where it was said.</summary>
    public string Place { get; init; } = "";

    /// <summary>What it is to be called; empty to be named after its topics.</summary>
    public string Name { get; init; } = "";

    /// <summary>Most items of an edition; null for the usual number.</summary>
    public int? MaxItems { get; init; }

    /// <summary>Ids of those who see an edition before it is posted; "me" for who asks.</summary>
    public IReadOnlyList<string> Editors { get; init; } = [];

    /// <summary>What happens on holidays; null for the usual.</summary>
    public HolidayRule? Holidays { get; init; }

    /// <summary>What happens when nothing is new; null for the usual.</summary>
    public EmptyDay? EmptyDay { get; init; }
}
