namespace ChatBriefing.Channels.Offers;

/// <summary>A file that is offered for adding; nothing is added before somebody who may says so.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Conversation">Where it was sent.</param>
/// <param name="Person">Who sent it.</param>
/// <param name="File">The file.</param>
/// <param name="At">When.</param>
public sealed record FileOffer(string Id, Conversation Conversation, string Person, OfferedFile File, DateTimeOffset At);
