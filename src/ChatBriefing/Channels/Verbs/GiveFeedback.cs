namespace ChatBriefing.Channels.Verbs;

/// <summary>Say whether an answer was good.</summary>
/// <param name="AnswerId">The answer.</param>
/// <param name="IsGood">Thumbs up.</param>
/// <param name="Reason">Why not, in the person's words; null when none was given (yet).</param>
public sealed record GiveFeedback(string AnswerId, bool IsGood, string? Reason) : Verb;
