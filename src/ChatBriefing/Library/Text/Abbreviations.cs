using System.Collections.Frozen;

namespace ChatBriefing.Library.Text;

/// <summary>Words whose full stop does not, or not always, end a sentence.</summary>
internal static class Abbreviations
{
    /// <summary>Never the end of a sentence: a name or a number follows.</summary>
    private static readonly FrozenSet<string> Leading = Set(
        "mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr maj brig adm st mt ft hon rev pres messrs mme mlle sr sra no nos "
        + "fig figs vol vols vs cf eg ie viz approx est dept art sec para ch pp ed eds al ca tel ext "
        + "z bzw mio mrd nr bd abs vgl млн млрд тыс им ул");

    /// <summary>The end of a sentence only when what follows begins one.</summary>
    private static readonly FrozenSet<string> Trailing = Set(
        "inc ltd co corp plc llc jr etc bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun "
        + "ave blvd rd min max hr hrs ph.d m.d b.a m.a a.m p.m am pm u.s u.k u.n e.u d.c l.a n.y e.g i.e u.s.a u.a.e bc ad b.c a.d");

    /// <summary>Before a day that German writes with a full stop: "am 3. Oktober".</summary>
    private static readonly FrozenSet<string> BeforeDays = Set("am vom zum den der dem bis ab seit");

    private static readonly FrozenSet<string> GermanMonths = Set("januar februar märz april mai juni juli august september oktober november dezember");

    /// <summary>Whether the full stop between a number and <paramref name="next"/> makes it a day, given the word before the number.</summary>
    public static bool HoldDay(string before, string next) =>
        BeforeDays.Contains(before.ToLowerInvariant()) && GermanMonths.Contains(next.ToLowerInvariant());

    /// <summary>Whether the full stop behind <paramref name="word"/> ends no sentence, given the word after it.</summary>
    public static bool Hold(string word, string next)
    {
        var lower = word.ToLowerInvariant();
        if (Leading.Contains(lower) || IsInitial(word))
        {
            return true;
        }

        var startsASentence = StopWords.Contains(next.ToLowerInvariant());
        return Trailing.Contains(lower) && !startsASentence;
    }

    private static bool IsInitial(string word) => word.Length == 1 && char.IsUpper(word[0]) && word != "I";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
