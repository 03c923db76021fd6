namespace ChatBriefing.Library.Refusals;

/// <summary>A refusal that is remembered.</summary>
/// <param name="Refusal">The refusal.</param>
/// <param name="At">When it last happened.</param>
public sealed record RefusedFile(Refusal Refusal, DateTimeOffset At);
