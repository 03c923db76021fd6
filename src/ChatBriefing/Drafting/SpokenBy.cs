using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>Whether a sentence gives somebody's words.</summary>
internal static partial class SpokenBy
{
    /// <summary>Words between a speaker and the verb ("Lavrov, who was in Moscow on Monday, said").</summary>
    private const int Reach = 7;

    private static readonly FrozenSet<string> Verbs =
        ("said says say told tells stated states reported reports announced announces added adds claimed claims confirmed confirms argued argues wrote "
        + "writes explained noted warned declared described believes believed asked replied answered insisted suggested commented remarked according "
        + "speaking").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="speaker"/> stands near a verb of saying in the sentence.</summary>
    public static bool Holds(string speaker, IReadOnlyList<Word> words)
    {
        var said = Enumerable.Range(0, words.Count).Where(at => Verbs.Contains(words[at].Lower)).ToList();
        return Enumerable.Range(0, words.Count)
            .Where(at => words[at].Term == speaker)
            .Any(at => said.Exists(verb => verb - at is > 0 and <= Reach || at - verb is > 0 and <= 3));
    }

    /// <summary>Whether a record of a talk ("Mara: …") puts the sentence, the end of <paramref name="text"/>, under the speaker's name.</summary>
    public static bool IsUnderNameOf(string speaker, string text) =>
        LabelPattern().Matches(text) is [.., var label] && Words.ContentTerms(label.Groups[1].Value).Contains(speaker);

    [GeneratedRegex(@"^(\p{Lu}[\w .'-]{0,40}):\s", RegexOptions.Multiline)]
    private static partial Regex LabelPattern();
}
