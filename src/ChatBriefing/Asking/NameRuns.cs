using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>Finds the names of a question: words with a capital that stand side by side.</summary>
internal static class NameRuns
{
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
            while (last + 1 < words.Count && IsName(words[last + 1]) && words[last + 1].Start == words[last].End + 1 && text[words[last].End] is ' ' or '-')
            {
                last++;
            }

            runs.Add(new NameRun(words[at].Start, End(text, words[last]), text[words[at].Start..End(text, words[last])], at > 0 ? words[at - 1].Lower : ""));
            at = last;
        }

        return runs;
    }

    private static bool IsName(Word word) => word is { IsCapitalised: true, IsContent: true };

    /// <summary>Without the "'s" of an owner.</summary>
    private static int End(string text, Word word) =>
        text.AsSpan(word.Start, word.Length) is [.., '\'' or '’', 's'] ? word.End - 2 : word.End;
}
