using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>Finds the names of a question: words with a capital that stand side by side.</summary>
internal static class NameRuns
{
    private static readonly string[] Particles = ["al", "el", "bin", "ibn", "van", "von", "de", "der", "da", "of"];

    /// <summary>The names, in order. A first word is one only when it is no stop word, as it has a capital anyway.</summary>
    public static List<NameRun> In(string text)
    {
        var words = Words.Of(text);
        var runs = new List<NameRun>();
        for (var at = 0; at < words.Count; at++)
        {
            if (!IsName(words[at]) || (at == 0 && (words.Count == 1 || !IsName(words[1]))))
            {
                continue;
            }

            var last = at;
            while (Next(text, words, last) is { } next)
            {
                last = next;
            }

            runs.Add(new NameRun(words[at].Start, End(text, words[last]), text[words[at].Start..End(text, words[last])], at > 0 ? words[at - 1].Lower : ""));
            at = last;
        }

        return runs;
    }

    /// <summary>The word that goes on with the name, past a particle ("Bashar al-Assad"); null when the name ends.</summary>
    private static int? Next(string text, List<Word> words, int last)
    {
        if (!Adjoins(text, words, last))
        {
            return null;
        }

        return IsName(words[last + 1]) ? last + 1
            : Particles.Contains(words[last + 1].Lower) && Adjoins(text, words, last + 1) && IsName(words[last + 2]) ? last + 2
            : null;
    }

    private static bool Adjoins(string text, List<Word> words, int word) =>
        word + 1 < words.Count && words[word + 1].Start == words[word].End + 1 && text[words[word].End] is ' ' or '-';

    private static bool IsName(Word word) => word is { IsCapitalised: true, IsContent: true };

    /// <summary>Without the "'s" of an owner.</summary>
    private static int End(string text, Word word) =>
        text.AsSpan(word.Start, word.Length) is [.., '\'' or '’', 's'] ? word.End - 2 : word.End;
}
