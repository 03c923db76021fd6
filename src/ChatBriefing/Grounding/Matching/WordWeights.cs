using System.Collections.Frozen;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Matching;

/// <summary>
/// How much a word of a claim weighs in its coverage. No corpus is at hand to count how rare a word is, so its shape
/// stands for it: long words are rarer than short ones, names and numbers tell most. Figures chosen on one half of
/// the evaluation documents.
/// </summary>
internal static class WordWeights
{
    private const double Number = 2;
    private const double Name = 1.5;
    private const double Everyday = 0.4;

    private static readonly FrozenSet<string> EverydayTerms = string.Join(
        ' ',
        "say said tell told make made get got go went gone come came take took taken give gave given use used see saw seen know",
        "known think thought want like good new year day time way thing people also one two first last according including",
        "include well may within however therefore several help need important overall based various able provide additionally",
        "it's following list information passage passages mention mentioned provided text article document report").Split(' ')
        .Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The weight of the word at <paramref name="index"/>; 0 for a stop word.</summary>
    public static double Of(Snippet claim, int index)
    {
        var word = claim.Words[index];
        return word.Kind switch
        {
            WordKind.Stop => 0,
            WordKind.Number => Number,
            _ when word.IsCapitalised && !claim.BeginsSentence(index) => Name,
            _ when EverydayTerms.Contains(word.Term) => Everyday,
            _ => Math.Min(1.2, 0.6 + (0.06 * word.Length)),
        };
    }
}
