using System.Collections.Frozen;
using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Ledger;

/// <summary>Tells whether a sentence says no. "Is raised" and "is not raised" have all their content words and figures in common, and say the opposite.</summary>
internal static class Denial
{
    /// <summary>Behind "not": "not only ferries but also tugs", "not least because of the storm".</summary>
    private static readonly FrozenSet<string> AddsBehind = FrozenSet.Create("only", "just", "merely", "simply", "solely", "least");

    /// <summary>Between "no" and "than": "no fewer than 60 ships".</summary>
    private static readonly FrozenSet<string> Compares = FrozenSet.Create("fewer", "less", "more", "later", "earlier", "sooner");

    /// <summary>Whether a word of it negates what the sentence says.</summary>
    public static bool In(IReadOnlyList<Word> words) => Enumerable.Range(0, words.Count).Any(at => IsNegation(words, at));

    /// <summary>Whether this word negates, and does not only lead up to more or bound a figure.</summary>
    public static bool IsNegation(IReadOnlyList<Word> words, int at)
    {
        if (!NegationWords.Contains(words[at].Lower))
        {
            return false;
        }

        var next = at + 1 < words.Count ? words[at + 1].Lower : "";
        var isBound = Compares.Contains(next) && at + 2 < words.Count && words[at + 2].Lower == "than";
        return !isBound && !(AddsBehind.Contains(next) && NegationWords.IsPlain(words[at].Lower));
    }
}
