namespace ChatBriefing.Channels.Posting;

/// <summary>
/// It may or may not have been accepted: no reply in time, a broken connection after sending, a server error. Only for
/// new messages; updates and deletions can be repeated and end as <see cref="Again"/>.
/// </summary>
/// <param name="Reason">What happened, for the log and the admin.</param>
public sealed record InDoubt(string Reason) : PostOutcome;
