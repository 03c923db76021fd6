using System.Collections.Frozen;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Tells whether a name of the claim occurs in a passage, in full, in part, as an adjective of a country or by its initials.</summary>
internal static class NameForms
{
    private static readonly FrozenSet<string> PeopleEndings = "n an ian i ese ish s ns ans ians es".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="name"/>, or another form of it, is a word of the passage or of its title.</summary>
    public static bool Occurs(Word name, EvidenceText passage) =>
        passage.Terms.Contains(name.Term) || passage.TitleTerms.Contains(name.Term)
        || passage.Words.Exists(word => IsSame(name.Lower, word.Lower))
        || CountryNames.OthersOf(name.Lower).Any(other => passage.Words.Exists(word => word.Lower == other))
        || IsInitials(name.Lower, passage.Words);

    /// <summary>Whether two words are forms of one name ("Russia" and "Russian", "US" and "American").</summary>
    public static bool AreSame(Word one, Word other) =>
        one.Term == other.Term || IsSame(one.Lower, other.Lower) || CountryNames.OthersOf(one.Lower).Contains(other.Lower);

    private static bool IsSame(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        var (longer, shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        var shared = 0;
        while (shared < shorter.Length && longer[shared] == shorter[shared])
        {
            shared++;
        }

        return shared >= 4 && shared >= shorter.Length - 1 && PeopleEndings.Contains(longer[shared..]);
    }

    private static bool IsInitials(string name, List<Word> words)
    {
        if (name.Length is < 2 or > 6)
        {
            return false;
        }

        for (var start = 0; start + name.Length <= words.Count; start++)
        {
            var matched = 0;
            while (matched < name.Length && words[start + matched].Lower[0] == name[matched] && words[start + matched].IsCapitalised)
            {
                matched++;
            }

            if (matched == name.Length)
            {
                return true;
            }
        }

        return false;
    }
}
