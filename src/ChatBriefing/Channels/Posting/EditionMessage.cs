using ChatBriefing.Briefings;

namespace ChatBriefing.Channels.Posting;

/// <summary>An edition of a briefing.</summary>
/// <param name="Head">What stands above it: the name is foreign text.</param>
/// <param name="Edition">What may be shown: grounded text, whose quotes were cut from the stored text just now.</param>
public sealed record EditionMessage(EditionHead Head, Edition Edition) : Message
{
    /// <summary>How far its review is, where it is shown to an editor; null where it is shown to its readers.</summary>
    public EditionReview? Review { get; init; }
}
