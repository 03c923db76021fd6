using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>Whether a rewritten question asks of the same people, places and numbers as the thread.</summary>
internal static class NamesKept
{
    /// <summary>What is wrong with <paramref name="written"/>, in words without a name of the question; null when nothing is.</summary>
    /// <param name="question">The question with its thread.</param>
    /// <param name="byRules">What the rules made of it: where the follow-up has no name, those that they brought in are needed.</param>
    /// <param name="written">What the model made of it.</param>
    public static string? Objection(Question question, string byRules, string written)
    {
        if (written.Length is 0 or > Question.MaxLength)
        {
            return "it is empty or too long";
        }

        var said = Words.ContentTerms(string.Join('\n', [.. question.Earlier, question.Text]));
        if (Names(written, fromWord: 0).Any(name => !said.Contains(name)))
        {
            return "it invents a name or a number";
        }

        var kept = Words.ContentTerms(written);
        var own = Names(question.Text, fromWord: 1).ToList();
        var needed = own.Count > 0 ? own : Names(byRules, fromWord: 1);
        return needed.Any(name => !kept.Contains(name)) || Words.Of(written).Exists(word => word.Lower is "he" or "she" or "him" or "his" or "her")
            ? "it drops a name or a number"
            : null;
    }

    /// <summary>Terms of numbers and of words with a capital; the first word of a question has one anyway.</summary>
    private static IEnumerable<string> Names(string text, int fromWord) =>
        Words.Of(text).Where((word, at) => word.IsContent && (word.Kind == WordKind.Number || (word.IsCapitalised && at >= fromWord))).Select(word => word.Term);
}
