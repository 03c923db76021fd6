using Lucene.Net.Analysis.Miscellaneous;

namespace ChatBriefing.Library.Text;

/// <summary>Brings words to one spelling: lower case, no accents, one kind of apostrophe.</summary>
public static class Fold
{
    /// <summary>Lower-case form with accents, combining marks, tatweel and acronym stops taken out.</summary>
    public static string Lower(ReadOnlySpan<char> word)
    {
        var input = new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            var isAcronymStop = c == '.' && !char.IsDigit(word[0]);
            if (!Script.IsMark(c) && c != 'ـ' && !isAcronymStop)
            {
                input[length++] = c == '’' ? '\'' : char.ToLowerInvariant(c);
            }
        }

        // One character folds to at most four ("㎢" and the like): the figure is FoldToASCII's own.
        var output = new char[length * 4];
        var folded = ASCIIFoldingFilter.FoldToASCII(input, 0, output, 0, length);
        return new string(output, 0, folded).ToLowerInvariant();
    }

    /// <summary>The word without a closing possessive ("Syria's" is "Syria").</summary>
    public static string WithoutPossessive(string lower) =>
        lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower.TrimEnd('\'');
}
