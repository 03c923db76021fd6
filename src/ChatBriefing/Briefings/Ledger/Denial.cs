using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Ledger;

/// <summary>Tells whether a sentence says no. "Is raised" and "is not raised" have all their content words and figures in common, and say the opposite.</summary>
internal static class Denial
{
    /// <summary>Whether a word of it negates.</summary>
    public static bool In(IEnumerable<Word> words) => words.Any(word => NegationWords.Contains(word.Lower));
}
