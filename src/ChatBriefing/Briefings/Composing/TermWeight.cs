using ChatBriefing.Grounding.Scoring;

namespace ChatBriefing.Briefings.Composing;

/// <summary>How much a term tells about what a text is of.</summary>
internal static class TermWeight
{
    /// <summary>Above 0 and at most 1. Squared, so that a few rare words weigh more than many common ones.</summary>
    public static double Of(string term)
    {
        var rarity = TermRarity.Shipped.Of(term);
        return rarity * rarity;
    }
}
