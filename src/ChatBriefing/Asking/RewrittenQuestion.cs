namespace ChatBriefing.Asking;

/// <summary>What a model is asked to give back for a follow-up.</summary>
/// <param name="Question">The question that stands alone.</param>
internal sealed record RewrittenQuestion(string Question);
