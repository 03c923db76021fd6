using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Stored;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Posting;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>What writing an edition led to; stored in one transaction.</summary>
internal sealed record EditionEnd
{
    /// <summary>How far it is now.</summary>
    public required EditionState State { get; init; }

    /// <summary>What it says; null for nothing.</summary>
    public StoredEdition? Content { get; init; }

    /// <summary>The last change that it does not tell of.</summary>
    public long FromChange { get; init; }

    /// <summary>The last change that it looked at.</summary>
    public long ToChange { get; init; }

    /// <summary>When the edition before it was written.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Why it is in this state; empty where that needs no word.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The conversation it goes to; null on the page.</summary>
    public Conversation? Target { get; init; }

    /// <summary>What is to be posted.</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>It could not be written or posted.</summary>
    public static EditionEnd Failed(string reason) => new() { State = EditionState.Failed, Reason = reason };
}
