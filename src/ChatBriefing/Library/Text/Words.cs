using System.Globalization;

namespace ChatBriefing.Library.Text;

/// <summary>
/// Finds the words of a text and the terms they are compared by. The index, the drafter and the check all use it, so
/// that what is found, picked and verified is the same. Stemming goes by the script of each word: Porter for Latin
/// letters, light stemming for Arabic; Chinese, Japanese and Korean give overlapping two-character terms.
/// </summary>
public static class Words
{
    /// <summary>Longest term in characters; what is longer is cut, so that hostile input cannot make huge terms.</summary>
    private const int LongestTerm = 64;

    /// <summary>The words of <paramref name="text"/>, in order, stop words included.</summary>
    public static List<Word> Of(string text)
    {
        var words = new List<Word>(text.Length / 5);
        var at = 0;
        while (at < text.Length)
        {
            if (Script.IsCjk(text, at))
            {
                at = CjkBigrams.Read(text, at, words);
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                var end = EndOfWord(text, at);
                words.Add(Make(text, at, end));
                at = end;
            }
            else
            {
                at++;
            }
        }

        return words;
    }

    /// <summary>The different terms of the content words of <paramref name="text"/>.</summary>
    public static HashSet<string> ContentTerms(string text) =>
        [.. Of(text).Where(word => word.IsContent).Select(word => word.Term)];

    private static int EndOfWord(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length)
        {
            var c = text[at];
            var goesOn = (char.IsLetterOrDigit(c) && !Script.IsCjk(text, at)) || Script.IsMark(c) || Joins(text, at);
            if (!goesOn)
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>An apostrophe between letters ("don't"), a separator between digits ("3,000", "10.5"), a full stop within an acronym ("U.S").</summary>
    private static bool Joins(string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }

        char before = text[at - 1], here = text[at], after = text[at + 1];
        return here switch
        {
            '\'' or '’' => char.IsLetter(before) && char.IsLetter(after),
            ',' or '٬' => char.IsDigit(before) && char.IsDigit(after) && IsThousands(text, at),
            '٫' or ':' => char.IsDigit(before) && char.IsDigit(after),
            '.' => (char.IsDigit(before) && char.IsDigit(after)) || IsAcronymStop(text, at),
            _ => false,
        };
    }

    private static bool IsThousands(string text, int comma)
    {
        var digits = 0;
        for (var at = comma + 1; at < text.Length && char.IsDigit(text[at]); at++)
        {
            digits++;
        }

        return digits == 3;
    }

    private static bool IsAcronymStop(string text, int stop) =>
        char.IsUpper(text[stop - 1]) && char.IsUpper(text[stop + 1])
        && (stop < 2 || !char.IsLetterOrDigit(text[stop - 2]))
        && (stop + 2 >= text.Length || !char.IsLetterOrDigit(text[stop + 2]));

    private static Word Make(string text, int start, int end)
    {
        var lower = Fold.Lower(text.AsSpan(start, Math.Min(end - start, LongestTerm)));
        var capitalised = char.IsUpper(text[start]);
        if (char.IsDigit(text[start]))
        {
            var number = Numerals.Canonical(lower);
            return new Word(start, end - start, number, number, WordKind.Number, false);
        }

        var bare = Fold.WithoutPossessive(lower);
        if (bare.Length == 0)
        {
            // Nothing but marks or tatweel: kept as it stands, so that every word has a term.
            bare = text[start..Math.Min(end, start + LongestTerm)];
        }

        var kind = StopWords.Contains(bare) && !IsAcronym(text, start, end) ? WordKind.Stop : WordKind.Content;
        return new Word(start, end - start, kind == WordKind.Stop ? bare : Stemmer.Stem(bare), bare, kind, capitalised);
    }

    /// <summary>"US", "WHO" and "IT" are names, not "us", "who" and "it".</summary>
    private static bool IsAcronym(string text, int start, int end)
    {
        if (end - start < 2)
        {
            return false;
        }

        for (var at = start; at < end; at++)
        {
            if (char.IsLower(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.OtherLetter)
            {
                return false;
            }
        }

        return true;
    }
}
