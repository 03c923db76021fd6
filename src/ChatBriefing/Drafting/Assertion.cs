using System.Collections.Frozen;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>
/// Whether a sentence says that something happened, or only that it may, should, was asked for or did not. A question
/// that takes a deed as done ("When did Putin hand over Assad?") is not answered by a sentence that only wishes it.
/// </summary>
internal static class Assertion
{
    /// <summary>How far back a word like "will" or "not" governs, in words.</summary>
    private const int Reach = 7;

    /// <summary>How far on a "not" denies, in words.</summary>
    private const int DenialReach = 4;

    private static readonly FrozenSet<string> Unreal =
        ("will would may might could should can shall must unlikely likely request ask demand want plan expect hope propose call if whether "
        + "possible potential requests requested asks asked asking demands demanded seeks seeking wants wanted plans planned planning expects "
        + "expected hopes hoped proposes proposed proposing intends intend intended threatens threatened refuse refuses refused unless would-be alleged "
        + "allegedly reportedly offer offers offered agreed promise promises promised").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Denying =
        "not no never n't without denies denied deny cannot neither nor none fails failed unlikely refuses refused".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the sentence speaks of the deed, but every time as not (yet) done.</summary>
    public static bool OnlyWished(string deed, IReadOnlyList<Word> words)
    {
        var kin = Lexicon.Of(deed);
        var mentions = Enumerable.Range(0, words.Count).Where(at => words[at].Term == deed || kin.ContainsKey(words[at].Term)).ToList();
        return mentions.Count > 0 && mentions.TrueForAll(at => IsGoverned(words, at));
    }

    /// <summary>Whether a word of denial stands closely before one of the terms.</summary>
    public static bool IsDenied(IReadOnlyList<Word> words, IReadOnlyList<QuestionTerm> terms)
    {
        var asked = terms.Select(term => term.Term).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(0, words.Count)
            .Where(at => Denying.Contains(words[at].Lower) || words[at].Lower.EndsWith("n't", StringComparison.Ordinal))
            .Any(at => words.Skip(at + 1).Take(DenialReach).Any(word => asked.Contains(word.Term)));
    }

    private static bool IsGoverned(IReadOnlyList<Word> words, int at)
    {
        for (var back = 1; back <= Reach && at - back >= 0; back++)
        {
            var word = words[at - back];
            if (Unreal.Contains(word.Lower) || Denying.Contains(word.Lower) || word.Lower.EndsWith("n't", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
