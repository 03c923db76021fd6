namespace ChatBriefing.Drafting;

/// <summary>A sentence of an earlier draft that the gate stopped.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Reason">Why it was stopped.</param>
public sealed record RejectedSentence(string Text, string Reason);
