using System.Buffers;
using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Matching;

/// <summary>A run of words of some text, with the numbers and dates among them.</summary>
/// <param name="text">The text that the words' offsets refer to.</param>
/// <param name="words">The words, in order.</param>
internal sealed class Snippet(string text, List<Word> words)
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(".,;:!?()[]\n—–。，；、؛،");
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?:\n\"“‘'„«(•");

    private IReadOnlyList<Quantity>? quantities;
    private IReadOnlyList<DateMention>? dates;
    private IReadOnlyList<Attribution>? attributions;

    /// <summary>The text that the words' offsets refer to.</summary>
    public string Text => text;

    /// <summary>The words, in order.</summary>
    public List<Word> Words => words;

    /// <summary>The numbers, in order.</summary>
    public IReadOnlyList<Quantity> Quantities => quantities ??= QuantityReader.Read(this);

    /// <summary>The dates, in order.</summary>
    public IReadOnlyList<DateMention> Dates => dates ??= DateReader.Read(this);

    /// <summary>Who is said to have said something, in order.</summary>
    public IReadOnlyList<Attribution> Attributions => attributions ??= AttributionReader.Read(this);

    /// <summary>Reads a whole text.</summary>
    public static Snippet Of(string text) => new(text, OneForm.Words(text));

    /// <summary>The characters from the first of the words to the last, as written.</summary>
    public string Written(int from, int to) =>
        from >= to ? "" : text[words[from].Start..words[to - 1].End];

    /// <summary>Whether a full stop, comma or the like stands between a word and the one before it.</summary>
    public bool IsCutBefore(int word)
    {
        if (word <= 0)
        {
            return true;
        }

        var between = text.AsSpan(words[word - 1].End, Math.Max(0, words[word].Start - words[word - 1].End));
        return between.ContainsAny(ClauseMarks);
    }

    /// <summary>Whether a word begins a sentence, as far as the marks before it tell.</summary>
    public bool BeginsSentence(int word)
    {
        var from = word == 0 ? 0 : words[word - 1].End;
        if (word == 0 && words.Count > 0)
        {
            return true;
        }

        var between = text.AsSpan(from, Math.Max(0, words[word].Start - from));
        return between.ContainsAny(SentenceMarks);
    }
}
