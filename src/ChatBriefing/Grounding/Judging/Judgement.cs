namespace ChatBriefing.Grounding.Judging;

/// <summary>What a judge says about one claim.</summary>
/// <param name="IsSupported">Whether the excerpt bears the claim out.</param>
/// <param name="Reason">Why not, in words for a reader.</param>
public sealed record Judgement(bool IsSupported, string Reason);
