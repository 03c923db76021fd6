using System.Collections.Frozen;
using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Tells sentences that can only be understood behind another: "He added …", "But the company said …".</summary>
internal static class Leaning
{
    private static readonly FrozenSet<string> Pronouns =
        "he she they him her them his their hers theirs himself herself themselves".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pointers =
        "it its this that these those such both another others former latter neither either here then one".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Connectives = (
        "but and or nor so yet however also moreover therefore thus instead meanwhile nevertheless nonetheless still otherwise besides furthermore "
        + "additionally consequently hence similarly likewise conversely indeed rather regardless afterward afterwards plus again well yes no sure now").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Openings of several words that join a sentence to the one before it.</summary>
    private static readonly string[] Joints =
    [
        "in addition", "as a result", "for example", "for instance", "at the same time", "on the other hand", "in fact", "in other words", "in turn", "in contrast",
        "in the end", "even so", "that said", "of course", "as such", "to that end", "to provide additional", "in return", "in response", "by contrast", "because of this",
        "due to this", "for this reason", "at that point", "at the time", "the same", "not only that", "among them", "prior to that", "since then", "until then", "by then", "to this end",
    ];

    private static readonly FrozenSet<string> Definite = "the a an".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether it begins by pointing back, or speaks of somebody before it names anybody.</summary>
    public static bool PointsBack(IReadOnlyList<Word> words)
    {
        if (words.Count == 0 || Connectives.Contains(words[0].Lower) || Pointers.Contains(words[0].Lower) || IsJoint(words))
        {
            return true;
        }

        foreach (var word in words)
        {
            if (Pronouns.Contains(word.Lower))
            {
                return true;
            }

            if (IsName(word) && word.Start > words[0].Start)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether it names somebody or something, or a figure, behind its first word: news nearly always does.</summary>
    public static bool NamesSomething(IReadOnlyList<Word> words) => words.Skip(1).Any(word => IsName(word) || word.Kind == WordKind.Number);

    private static bool IsJoint(IReadOnlyList<Word> words)
    {
        var opening = string.Join(' ', words.Take(4).Select(word => word.Lower)) + " ";
        return Array.Exists(Joints, joint => opening.StartsWith(joint + " ", StringComparison.Ordinal));
    }

    /// <summary>Whether it says "the company" or the like and names nobody and nothing: then the reader may ask which.</summary>
    public static bool NamesNothing(IReadOnlyList<Word> words) =>
        words.Count > 0 && Definite.Contains(words[0].Lower) && !words.Skip(1).Any(word => IsName(word) || word.Kind == WordKind.Number);

    /// <summary>Whether it speaks as a writer does of himself or to the reader.</summary>
    public static bool SpeaksToReader(IReadOnlyList<Word> words) =>
        words.Any(word => word.Lower is "i" or "me" or "my" or "i'm" or "i've" or "you" or "your" or "you're" or "yours");

    /// <summary>Whether a word is written as a name, days and months aside.</summary>
    public static bool IsName(Word word) =>
        word is { IsCapitalised: true, Kind: WordKind.Content } && CalendarWords.Weekday(word.Lower) is null && CalendarWords.Month(word.Lower) is null;
}
