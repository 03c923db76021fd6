using System.Collections.Frozen;
using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Tells whether a name of the claim occurs in a passage, in full, in part, as an adjective of a country or by its initials.</summary>
internal static class NameForms
{
    private static readonly FrozenSet<string> PeopleEndings = "n an ian i ese ish s ns ans ians es".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> OtherForms = (
        "us=american,america,states;usa=american,america,states;american=us,usa,america,states;british=britain,uk;uk=britain,british,kingdom;britain=british,uk;"
        + "french=france;france=french;german=germany;germany=german;spanish=spain;spain=spanish;dutch=netherlands;swiss=switzerland;"
        + "greek=greece;greece=greek;turkish=turkey;turkey=turkish;polish=poland;poland=polish;danish=denmark;irish=ireland;ireland=irish;scottish=scotland;welsh=wales;"
        + "un=nations;eu=european,europe;european=eu,europe;kremlin=moscow;england=english;english=england;chinese=china;china=chinese").Split(';')
        .Select(line => line.Split('=')).ToFrozenDictionary(halves => halves[0], halves => halves[1]);

    /// <summary>Whether <paramref name="name"/>, or another form of it, is a word of the passage or of its title.</summary>
    public static bool Occurs(Word name, EvidenceText passage) =>
        passage.Terms.Contains(name.Term) || passage.TitleTerms.Contains(name.Term)
        || passage.Words.Exists(word => IsSame(name.Lower, word.Lower))
        || OtherForms.GetValueOrDefault(name.Lower, "").Split(',').Any(other => passage.Words.Exists(word => word.Lower == other))
        || IsInitials(name.Lower, passage.Words);

    /// <summary>Whether two words are forms of one name ("Russia" and "Russian", "US" and "American").</summary>
    public static bool AreSame(Word one, Word other) =>
        one.Term == other.Term || IsSame(one.Lower, other.Lower) || OtherForms.GetValueOrDefault(one.Lower, "").Split(',').Contains(other.Lower);

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
