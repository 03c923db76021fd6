using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Grounding.Judging;

/// <summary>The second judges (section <c>Judge</c>). By default there are none.</summary>
public sealed class JudgeOptions
{
    /// <summary>Seconds that all judges together may take of one draft. Default: 2.</summary>
    [Range(0.1, 300.0)]
    public double TimeLimitSeconds { get; set; } = 2;

    /// <summary>Seconds for which judges are left alone after one failed, so that a fault does not slow down every question. Default: 30.</summary>
    [Range(0.0, 3_600.0)]
    public double RestSeconds { get; set; } = 30;
}
