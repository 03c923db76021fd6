using ChatBriefing.Briefings;

namespace ChatBriefing.Channels.Posting;

/// <summary>The sentences of a draft, to be reworded by an editor.</summary>
/// <param name="Head">What stands above it.</param>
/// <param name="Edition">The draft.</param>
/// <param name="Revision">The revision that is reworded.</param>
public sealed record DraftFormMessage(EditionHead Head, Edition Edition, int Revision) : Message;
