using ChatBriefing.Library.Text;

namespace ChatBriefing.Briefings.Composing;

/// <summary>Judges whether a sentence can stand in a briefing. The factors were chosen by reading editions of one half of the articles (docs/decisions/0019).</summary>
internal static class Fitness
{
    private const int FewestWords = 6;
    private const int MostWords = 55;
    private const int LongWords = 36;
    private const int VeryLongWords = 45;

    /// <summary>0 for what is no sentence of news, up to 1.</summary>
    public static double Of(string text, IReadOnlyList<Word> words, bool isSpeech)
    {
        if (words.Count is < FewestWords or > MostWords || Boilerplate.Is(text) || IsQuestion(text) || text.Contains('\n', StringComparison.Ordinal))
        {
            return 0;
        }

        var hasCase = words.Any(word => word.IsCapitalised || char.IsAsciiLetter(word.Lower[0]));
        if (hasCase && (IsHeading(words) || (words.Count(word => word.Kind == WordKind.Stop) < 2 && words.Count < 12)))
        {
            return 0;
        }

        var fitness = 1.0;
        fitness *= EndsAsSentence(text) ? 1 : 0.35;
        fitness *= words.Count switch { > VeryLongWords => 0.7, > LongWords => 0.88, _ => 1 };
        fitness *= !hasCase || Leaning.NamesSomething(words) ? 1 : Leaning.NamesNothing(words) ? 0.45 : 0.7;
        fitness *= words.Any(word => word.Lower is "also" or "too") ? 0.8 : 1;
        fitness *= words[0].Lower is "unfortunately" or "fortunately" or "sadly" or "clearly" or "obviously" or "hopefully" or "perhaps" or "maybe" ? 0.6 : 1;
        fitness *= Leaning.SpeaksToReader(words) && !isSpeech ? 0.3 : 1;
        fitness *= hasCase && words.Any(word => word.Lower is "we" or "our" or "us" or "we're") && !isSpeech ? 0.6 : 1;
        fitness *= Quoted(text) switch { > 0.75 => 0.1, > 0.45 => 0.55, _ => 1 };
        fitness *= text is ['"' or '“' or '«' or '„' or '\'' or '‘', ..] ? 0.6 : 1;
        fitness *= text[^1] == '!' ? 0.4 : 1;
        fitness *= text is ['(' or '[', ..] or [.., ')' or ']'] ? 0.5 : 1;
        return fitness;
    }

    /// <summary>The share of the text that stands between quotation marks.</summary>
    public static double Quoted(string text)
    {
        var (inside, isOpen) = (0, false);
        foreach (var c in text)
        {
            if (c is '"' or '“' or '”' or '«' or '»')
            {
                isOpen = c is '“' or '«' || (c == '"' && !isOpen);
            }
            else if (isOpen)
            {
                inside++;
            }
        }

        return (double)inside / Math.Max(1, text.Length);
    }

    private static bool IsQuestion(string text) => text.TrimEnd('"', '”', '’', '\'', ')') is [.., '?' or '？' or '؟'];

    private static bool EndsAsSentence(string text) => text.TrimEnd('"', '”', '’', '\'', ')', ']', '»') is [.., '.' or '!' or '…' or '。' or '！' or '۔' or '।'];

    /// <summary>Headings, menus and lists of names write nearly every word with a capital.</summary>
    private static bool IsHeading(IReadOnlyList<Word> words) => words.Count(word => word.IsCapitalised) > 0.7 * words.Count;
}
