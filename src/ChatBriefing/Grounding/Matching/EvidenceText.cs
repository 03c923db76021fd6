using System.Runtime.CompilerServices;
using ChatBriefing.Grounding.Mentions;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Matching;

/// <summary>Evidence cut into sentences and words, once for all the claims that are put beside it.</summary>
internal sealed class EvidenceText
{
    /// <summary>Words of a window that are compared one by one; three sentences have no more, hostile input may.</summary>
    private const int LongestWindow = 2000;

    private readonly int[] firstWords;
    private Snippet? whole;

    /// <summary>A draft's sentences cite the same passages again and again; what was read of one is kept as long as the passage itself.</summary>
    private static readonly ConditionalWeakTable<Passage, EvidenceText> Known = [];

    private EvidenceText(Evidence evidence)
    {
        Evidence = evidence;
        Sentences = Library.Text.Sentences.Of(evidence.Text);
        Words = OneForm.Words(evidence.Text);
        Terms = [.. Words.Select(word => word.Term)];
        TitleTerms = Library.Text.Words.ContentTerms(evidence.Passage.Title);
        firstWords = FirstWordOfEach();
    }

    /// <summary>Reads each of <paramref name="evidence"/>.</summary>
    public static IReadOnlyList<EvidenceText> All(IReadOnlyList<Evidence> evidence) =>
        [.. evidence.Select(item => Known.GetValue(item.Passage, _ => new EvidenceText(item)))];

    /// <summary>What was read.</summary>
    public Evidence Evidence { get; }

    /// <summary>Its sentences, in order.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>Its words, in order.</summary>
    public List<Word> Words { get; }

    /// <summary>The different terms in it, stop words included.</summary>
    public HashSet<string> Terms { get; }

    /// <summary>The content terms of the document's title: they may bear a name, never a number.</summary>
    public HashSet<string> TitleTerms { get; }

    /// <summary>All its words, with the numbers and dates among them.</summary>
    public Snippet Whole => whole ??= new Snippet(Evidence.Text, Words);

    /// <summary>Index of the first word of a sentence; for one past the last sentence, the number of words.</summary>
    public int FirstWordOf(int sentence) => firstWords[sentence];

    /// <summary>The words of the sentences <paramref name="first"/> to <paramref name="last"/>.</summary>
    public Snippet Cut(int first, int last)
    {
        var start = firstWords[first];
        return new Snippet(Evidence.Text, Words.GetRange(start, Math.Min(LongestWindow, firstWords[last + 1] - start)));
    }

    private int[] FirstWordOfEach()
    {
        var first = new int[Sentences.Count + 1];
        var word = 0;
        for (var i = 0; i < Sentences.Count; i++)
        {
            while (word < Words.Count && Words[word].Start < Sentences[i].Start)
            {
                word++;
            }

            first[i] = word;
        }

        first[^1] = Words.Count;
        return first;
    }
}
