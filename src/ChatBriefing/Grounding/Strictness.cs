namespace ChatBriefing.Grounding;

/// <summary>How sure the check must be before a claim is let through; what each level catches and costs is measured, see docs/decisions/0005.</summary>
public enum Strictness
{
    /// <summary>What the product posts: only claims that a document bears out nearly word for word; many true paraphrases are lost.</summary>
    Strict = 0,

    /// <summary>The level at which catching and keeping are weighed alike.</summary>
    Balanced = 1,

    /// <summary>Loses the fewest true claims and lets the most untrue ones through.</summary>
    Lenient = 2,
}
