namespace ChatBriefing.Channels.Posting;

/// <summary>A text of the program's own.</summary>
/// <param name="Notice">The text.</param>
public sealed record NoticeMessage(Notice Notice) : Message;
