using System.Collections.Frozen;
using ChatBriefing.Grounding.Mentions;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Tells whether of two sentences one says no to what the other says, and not to something beside it: "approved for adults" and "not approved for children" are both true.</summary>
internal static class Contrary
{
    /// <summary>Words without weight that make a denial one of less: "does not open until May", "not all schools", "no more ferries".</summary>
    private static readonly FrozenSet<string> Narrowing = (
        "until before after above below over under up down out off between against during because if than more most few "
        + "again once further only just all both each every other another same such too very so").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Whether just one of them denies, and all its words but the negation stand in the other. What it brings beside may be what it denies;
    /// a dispute that is missed leaves two facts to read, one that is made up accuses a source.
    /// </summary>
    public static bool Deny(NewsSentence one, NewsSentence other)
    {
        if (one.Denies == other.Denies)
        {
            return false;
        }

        var (denying, denied) = one.Denies ? (one, other) : (other, one);
        return denying.Words.All(word => NegationWords.Contains(word.Lower)
            || !(word.IsContent || Narrowing.Contains(word.Lower))
            || denied.ContentTerms.Contains(word.Term)
            || (!word.IsContent && denied.Words.Any(said => said.Lower == word.Lower)));
    }

    /// <summary>Whether the second, of about the same words, takes the place of the first: it names other figures, or one denies the other.</summary>
    public static bool Replaces(NewsSentence earlier, NewsSentence now) =>
        Deny(earlier.Said, now.Said) || (!earlier.Numbers.IsEmpty && !now.Numbers.IsEmpty && !earlier.Numbers.Same(now.Numbers));
}
