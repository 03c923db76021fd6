using ChatBriefing.Library.Text;

namespace ChatBriefing.Library.Reading;

/// <summary>Cuts a block into the pieces that passages are packed from.</summary>
internal static class PassagePieces
{
    /// <summary>A sentence up to here stays whole, though it overfills its passage, for a quote is whole sentences; a longer one is no sentence.</summary>
    private const int LongestSentence = 2000;

    /// <summary>The block itself; its sentences when it is longer than a passage.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan block)
    {
        if (block.Length <= PassageCutter.Target)
        {
            return text.AsSpan(block.Start, block.Length).IsWhiteSpace() ? [] : [block];
        }

        return Sentences.Of(block.Of(text))
            .SelectMany(sentence => AtSpaces(text, new TextSpan(block.Start + sentence.Start, sentence.Length)));
    }

    private static IEnumerable<TextSpan> AtSpaces(string text, TextSpan sentence)
    {
        var start = sentence.Start;
        while (sentence.End - start > LongestSentence)
        {
            var end = LastSpace(text, start);
            yield return new TextSpan(start, end - start);
            start = end;
            while (start < sentence.End && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        if (start < sentence.End)
        {
            yield return new TextSpan(start, sentence.End - start);
        }
    }

    private static int LastSpace(string text, int start)
    {
        for (var at = start + LongestSentence; at > start + (LongestSentence / 2); at--)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                return at;
            }
        }

        var hard = start + LongestSentence;
        return char.IsLowSurrogate(text[hard]) ? hard - 1 : hard;
    }
}
