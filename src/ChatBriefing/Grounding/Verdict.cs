namespace ChatBriefing.Grounding;

/// <summary>What the evidence says about a claim.</summary>
public enum Verdict
{
    /// <summary>The evidence bears the claim out.</summary>
    Supported = 1,

    /// <summary>The evidence says something else in the same place: another number, speaker, date, or the opposite.</summary>
    Contradicted = 2,

    /// <summary>The evidence does not say it.</summary>
    NotFound = 3,
}
