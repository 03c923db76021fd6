using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>An office and the one it belongs to, as in "Syria's foreign minister".</summary>
/// <param name="Owner">Term of the owner ("syria").</param>
/// <param name="Role">Term of the role ("minist").</param>
internal sealed record Office(string Owner, string Role)
{
    /// <summary>Words between owner and role ("Syria's new interim president").</summary>
    private const int Reach = 3;

    /// <summary>Whether the role stands beside its owner, or the owner's people ("Syrian"), in a sentence.</summary>
    public bool Holds(IReadOnlyList<Word> words)
    {
        var kin = Lexicon.Of(Owner);
        var owners = Enumerable.Range(0, words.Count).Where(at => words[at].Term == Owner || kin.GetValueOrDefault(words[at].Term) >= 1).ToList();
        return Enumerable.Range(0, words.Count)
            .Where(at => words[at].Term == Role)
            .Any(at => owners.Exists(owner => Math.Abs(owner - at) <= Reach || (owner < at && IsHis(words, at))));
    }

    /// <summary>Whether "his", "her" or the like stands before the role ("Sharaa met his Russian counterpart").</summary>
    private static bool IsHis(IReadOnlyList<Word> words, int role) =>
        Enumerable.Range(1, Math.Min(Reach, role)).Any(back => words[role - back].Lower is "his" or "her" or "their" or "its");
}
