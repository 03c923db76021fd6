namespace ChatBriefing.Benchmarks.CheckSpeed;

/// <summary>How long a claim took, in milliseconds.</summary>
/// <param name="Known">Against passages that another claim was held against before, as all but the first of a draft are.</param>
/// <param name="Unread">With reading all of its passages anew.</param>
internal readonly record struct ClaimTimes(double Known, double Unread);
