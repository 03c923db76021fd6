using System.Collections.Frozen;
using ChatBriefing.Grounding.Matching;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>What a number counts, as far as a small table knows it.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, string> Table = Read(
        "%=percent,percentage,pc,per\u00A0cent;$=dollar,dollars,usd;€=euro,euros,eur;£=pound,pounds,gbp;¥=yen,yuan;₽=rouble,roubles,ruble,rubles;"
        + "km=km,kilometer,kilometers,kilometre,kilometres;mi=mile,miles;m=metre,metres,meter,meters;ft=foot,feet,ft;in=inch,inches;"
        + "kg=kg,kilogram,kilograms,kilo,kilos;t=ton,tons,tonne,tonnes;lb=lb,lbs;second=seconds;minute=minute,minutes,min,mins;"
        + "hour=hour,hours,hr,hrs;day=day,days;week=week,weeks;month=month,months;year=year,years;am=am;pm=pm;°=degrees");

    /// <summary>The unit of the number whose words are given; empty when none is told.</summary>
    public static string Of(Snippet snippet, int firstWord, int lastWord)
    {
        var words = snippet.Words;
        if (words[firstWord].Start > 0 && snippet.Text[words[firstWord].Start - 1] is '$' or '€' or '£' or '¥' or '₽')
        {
            return snippet.Text[words[firstWord].Start - 1].ToString();
        }

        var end = words[lastWord].End;
        if (snippet.Text.AsSpan(end).TrimStart() is ['%' or '٪' or '％', ..])
        {
            return "%";
        }

        if (lastWord + 1 >= words.Count || snippet.IsCutBefore(lastWord + 1))
        {
            return "";
        }

        var next = words[lastWord + 1].Lower;
        var isPerCent = next == "per" && lastWord + 2 < words.Count && words[lastWord + 2].Lower == "cent";
        return isPerCent ? "%" : Table.GetValueOrDefault(next, "");
    }

    /// <summary>The unit that is written behind the digits of a word ("5km"); empty when it is none.</summary>
    public static string OfSuffix(string suffix) => Table.GetValueOrDefault(suffix, "");

    private static FrozenDictionary<string, string> Read(string table) =>
        (from line in table.Split(';')
         let halves = line.Split('=')
         from word in halves[1].Split(',')
         select (word, unit: halves[0])).ToFrozenDictionary(x => x.word, x => x.unit);
}
