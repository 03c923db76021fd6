using System.Collections.Frozen;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>Whoever the claim names before its verb must be the one that the window names before the same verb.</summary>
internal sealed class AgentVeto : IVeto
{
    private const int Reach = 6;

    /// <summary>Words before which the subject does not reach: in "In Oslo the mayor met" the doer is not Oslo.</summary>
    private static readonly FrozenSet<string> Bounds =
        "that who which and to of in by from he she it they we i but the a an his her its their".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Objection? Check(Comparison comparison)
    {
        for (var i = 1; i < comparison.Claim.Words.Count; i++)
        {
            var place = comparison.Alignment[i];
            if (place < 1 || !IsVerb(comparison.Claim.Words[i]) || IsPassive(comparison.Claim, i) != IsPassive(comparison.Window, place))
            {
                continue;
            }

            var claimed = NameBefore(comparison.Claim, i);
            var told = NameBefore(comparison.Window, place);
            if (claimed.Count > 0 && told.Count > 0 && !Share(comparison.Claim, claimed, comparison.Window, told))
            {
                return Objection.Says(comparison.Window.Written(told[^1], place + 1), comparison.Claim.Written(claimed[^1], i + 1));
            }
        }

        return null;
    }

    private static bool IsVerb(Word word) => word is { Kind: WordKind.Content, IsCapitalised: false } && VerbForms.MayBeFinite(word.Lower);

    private static bool IsPassive(Snippet snippet, int verb) =>
        Enumerable.Range(Math.Max(0, verb - 2), Math.Min(2, verb))
            .Any(i => snippet.Words[i].Lower is "was" or "were" or "is" or "are" or "be" or "been" or "being");

    /// <summary>Indices of the words of the last name before the verb in its clause, from the last to the first.</summary>
    private static List<int> NameBefore(Snippet snippet, int verb)
    {
        var name = new List<int>();
        for (var i = verb - 1; i >= 0 && verb - i <= Reach && !snippet.IsCutBefore(i + 1); i--)
        {
            var isName = snippet.Words[i] is { IsCapitalised: true, Kind: WordKind.Content };
            if (isName)
            {
                name.Add(i);
            }
            else if (name.Count > 0 || Bounds.Contains(snippet.Words[i].Lower))
            {
                break;
            }
        }

        return name;
    }

    private static bool Share(Snippet claim, List<int> claimed, Snippet window, List<int> told) =>
        claimed.Exists(i => told.Exists(j => NameForms.AreSame(claim.Words[i], window.Words[j])));
}
