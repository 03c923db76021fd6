namespace ChatBriefing.Library.Text;

/// <summary>Reads a run of Chinese, Japanese or Korean as overlapping two-character terms: such text has no spaces to find words by.</summary>
internal static class CjkBigrams
{
    /// <summary>Adds the terms of the run that begins at <paramref name="start"/>; returns the offset behind the run.</summary>
    public static int Read(string text, int start, List<Word> words)
    {
        var at = start;
        var previous = -1;
        while (at < text.Length && Script.IsCjk(text, at))
        {
            var next = at + (char.IsHighSurrogate(text[at]) ? 2 : 1);
            if (previous >= 0)
            {
                Add(text, previous, next, words);
            }

            previous = at;
            at = next;
        }

        var isSingle = previous == start;
        if (isSingle)
        {
            Add(text, start, at, words);
        }

        return at;
    }

    private static void Add(string text, int start, int end, List<Word> words)
    {
        var term = text[start..end];
        words.Add(new Word(start, end - start, term, term, WordKind.Content, false));
    }
}
