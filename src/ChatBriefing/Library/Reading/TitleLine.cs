using ChatBriefing.Library.Text;

namespace ChatBriefing.Library.Reading;

/// <summary>Finds a title for a text that names none.</summary>
internal static class TitleLine
{
    private const int LongestLine = 100;
    private const int LongestCut = 80;

    /// <summary>No sentence is looked for beyond this, so that a book without full stops costs no more than a note.</summary>
    private const int Window = 2000;

    /// <summary>The first line of the blocks when it is short and no sentence; else the first sentence, cut at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks, at least one.</param>
    public static string Of(string text, IReadOnlyList<Block> blocks)
    {
        var span = blocks[0].Span;
        var start = text.Substring(span.Start, Math.Min(span.Length, Window));
        var line = OneLine(start.Split('\n', 2)[0]);
        return line.Length <= LongestLine && line is not [.., '.' or '。' or '।' or '۔']
            ? line
            : Shorten(OneLine(Sentences.TextsOf(start).First()));
    }

    /// <summary>The file's name without folder and extension, for a text with no words of its own to name it.</summary>
    public static string OfFile(string name) => Path.GetFileNameWithoutExtension(name) is { Length: > 0 } bare ? bare : name;

    /// <summary>The words with single spaces between them.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shorten(string sentence)
    {
        if (sentence.Length <= LongestCut)
        {
            return sentence.TrimEnd('.');
        }

        var cut = sentence.LastIndexOf(' ', LongestCut);
        if (cut <= 0)
        {
            cut = char.IsHighSurrogate(sentence[LongestCut - 1]) ? LongestCut - 1 : LongestCut;
        }

        return sentence[..cut].TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }
}
