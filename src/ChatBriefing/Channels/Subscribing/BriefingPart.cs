namespace ChatBriefing.Channels.Subscribing;

/// <summary>A part of what is said about subscriptions. All its words are to be shown as they stand: names and topics are foreign text.</summary>
/// <param name="Heading">Its first line; empty for none.</param>
/// <param name="Lines">The lines below.</param>
/// <param name="Buttons">What can be done with it.</param>
public sealed record BriefingPart(string Heading, IReadOnlyList<string> Lines, params IReadOnlyList<BriefingButton> Buttons);
