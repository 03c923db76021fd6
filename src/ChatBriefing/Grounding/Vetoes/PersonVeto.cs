using System.Collections.Frozen;
using ChatBriefing.Grounding.Matching;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>A claim that speaks of "me" or "us" needs a window that does so.</summary>
internal sealed class PersonVeto : IVeto
{
    private static readonly FrozenSet<string> FirstPerson =
        "i me my mine myself we us our ours ourselves i'm i've i'll i'd we're we've we'll we'd".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
    {
        var word = comparison.Claim.Words.FindIndex(word => FirstPerson.Contains(word.Lower) && word is not { Lower: "us", IsCapitalised: true });
        return word < 0 || comparison.Wide.Words.Exists(told => FirstPerson.Contains(told.Lower))
            ? null
            : Objection.Lacks($"“{comparison.Claim.Written(word, word + 1)}” in this place");
    }
}
