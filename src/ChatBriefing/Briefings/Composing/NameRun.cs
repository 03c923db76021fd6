using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Words of a name that stand side by side: "Project Cygnus" is another than "Project Draco", "Meier" may be "Dr Anna Meier".</summary>
/// <param name="Terms">The terms of its words.</param>
/// <param name="IsDoubtful">Whether it may be no name: one word that begins the sentence, or stands behind an article ("the Project").</param>
internal sealed record NameRun(IReadOnlyList<string> Terms, bool IsDoubtful)
{
    /// <summary>The names of a text, in order.</summary>
    public static IEnumerable<NameRun> Of(string text, IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (Leaning.IsName(words[at]))
            {
                var from = at;
                while (at + 1 < words.Count && Leaning.IsName(words[at + 1]) && text.AsSpan(words[at].End, words[at + 1].Start - words[at].End) is " " or "-" or ". ")
                {
                    at++;
                }

                var isDoubtful = from == at && (from == 0 || (words[from - 1].Lower is "the" or "this" or "that" or "our" && !IsAcronym(text, words[from])));
                yield return new NameRun([.. words.Skip(from).Take(at - from + 1).Select(word => word.Term)], isDoubtful);
            }
        }
    }

    /// <summary>Whether both may name the same, as far as the words tell: one holds all words of the other.</summary>
    public bool IsOf(NameRun other) =>
        !(IsDoubtful && (other.IsDoubtful || other.Terms[0] == Terms[0])) && (Terms.All(other.Terms.Contains) || (!other.IsDoubtful && other.Terms.All(Terms.Contains)));

    private static bool IsAcronym(string text, Word word) => word.Length > 1 && char.IsUpper(text[word.Start + 1]);
}
