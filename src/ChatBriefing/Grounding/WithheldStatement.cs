namespace ChatBriefing.Grounding;

/// <summary>A statement that the gate stopped.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Verdict">What the evidence says about it.</param>
/// <param name="Reason">Why, in words for a reader.</param>
public sealed record WithheldStatement(string Text, Verdict Verdict, string Reason);
