using System.Globalization;

namespace ChatBriefing.Library.Text;

/// <summary>
/// Guesses the language of a text that names none: by its script where one language writes in it, else by the words that occur
/// in every text of a language. A guess is made only where one language is well ahead of all others.
/// </summary>
public static class LanguageGuess
{
    /// <summary>Characters that are looked at; more would not change the guess.</summary>
    private const int Sample = 20_000;

    private const int FewestLetters = 40;
    private const int FewestWords = 20;

    /// <summary>Of all words, those that only a few languages have must make up this share; in sound prose it is a quarter or more.</summary>
    private const double LeastShare = 0.12;

    /// <summary>How far the best must be ahead of the second: Danish and Norwegian come near to each other.</summary>
    private const double Lead = 1.25;

    /// <summary>Of the letters of a text in one script, the share that is in it; names and terms are in others.</summary>
    private const double Most = 0.6;

    private static readonly char[] WordEnds = [.. Enumerable.Range(0, 0x3000).Select(code => (char)code).Where(c => char.IsWhiteSpace(c) || (char.IsPunctuation(c) && c != '\'') || char.IsSymbol(c) || char.IsDigit(c))];

    /// <summary>The language as a tag ("de"); null when there is too little text, or none is ahead.</summary>
    public static string? Of(string text)
    {
        var sample = text.Length <= Sample ? text : text[..Sample];
        var letters = sample.Count(char.IsLetter);
        if (letters < FewestLetters)
        {
            return null;
        }

        var scripts = sample.Where(char.IsLetter).CountBy(ScriptOf).ToDictionary(pair => pair.Key, pair => pair.Value / (double)letters);
        return LanguageScripts.Of(scripts, Most) ?? (scripts.GetValueOrDefault(LetterKind.Words) >= Most ? ByWords(sample) : null);
    }

    private static string? ByWords(string sample)
    {
        var words = sample.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetter)).Select(word => word.ToLower(CultureInfo.InvariantCulture)).ToList();
        if (words.Count < FewestWords)
        {
            return null;
        }

        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var languages in words.Select(LanguageWords.LanguagesOf).Where(languages => languages.Count > 0))
        {
            foreach (var language in languages)
            {
                scores[language] = scores.GetValueOrDefault(language) + (1.0 / languages.Count);
            }
        }

        var ranked = scores.OrderByDescending(pair => pair.Value).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].Value >= words.Count * LeastShare && (ranked.Count == 1 || ranked[0].Value >= ranked[1].Value * Lead)
            ? ranked[0].Key
            : null;
    }

    private static LetterKind ScriptOf(char c) => c switch
    {
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => LetterKind.Greek,
        >= '\u0530' and <= '\u058F' => LetterKind.Armenian,
        >= '\u0590' and <= '\u05FF' => LetterKind.Hebrew,
        >= '\u0E00' and <= '\u0E7F' => LetterKind.Thai,
        >= '\u10A0' and <= '\u10FF' => LetterKind.Georgian,
        >= '\u1100' and <= '\u11FF' or >= '\uAC00' and <= '\uD7AF' => LetterKind.Hangul,
        >= '\u3041' and <= '\u30FF' => LetterKind.Kana,
        >= '\u3400' and <= '\u9FFF' => LetterKind.Han,
        < '\u0250' or >= '\u0400' and <= '\u052F' or >= '\u0600' and <= '\u06FF' or >= '\u0900' and <= '\u097F' or >= '\u1E00' and <= '\u1EFF' => LetterKind.Words,
        _ => LetterKind.Other,
    };
}
