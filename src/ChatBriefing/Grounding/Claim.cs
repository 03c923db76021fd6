namespace ChatBriefing.Grounding;

/// <summary>One checkable sentence or clause of unverified text.</summary>
/// <param name="Text">Its words, able to stand alone.</param>
public sealed record Claim(string Text);
