using ChatBriefing.Grounding.Matching;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Scoring;

/// <summary>Which content terms of a claim occur in the best sentence, the best window, the best passage and all of its evidence.</summary>
internal sealed class TermCover
{
    private const int WidestWindow = 3;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<double> weights = [];
    private readonly List<bool[]> sentences = [];

    /// <summary>Holds a claim against its evidence.</summary>
    public TermCover(Snippet claim, IReadOnlyList<EvidenceText> evidence, TermRarity rarity)
    {
        PlaceOf = new int[claim.Words.Count];
        for (var i = 0; i < claim.Words.Count; i++)
        {
            PlaceOf[i] = claim.Words[i].IsContent ? Place(claim.Words[i], rarity) : -1;
        }

        Total = weights.Sum();
        InAll = new bool[weights.Count];
        InWindow = new bool[weights.Count];
        foreach (var text in evidence)
        {
            Read(text);
        }
    }

    /// <summary>For each word of the claim the number of its term; -1 for a stop word.</summary>
    public int[] PlaceOf { get; }

    /// <summary>The weights of the terms.</summary>
    public IReadOnlyList<double> Weights => weights;

    /// <summary>The sum of the weights.</summary>
    public double Total { get; }

    /// <summary>Whether each term occurs anywhere in the evidence.</summary>
    public bool[] InAll { get; }

    /// <summary>Whether each term occurs in the window that covers most.</summary>
    public bool[] InWindow { get; private set; }

    /// <summary>The weight that the best sentence covers.</summary>
    public double BySentence { get; private set; }

    /// <summary>The weight that the best window of three sentences covers.</summary>
    public double ByWindow { get; private set; }

    /// <summary>The weight that the best passage covers.</summary>
    public double ByPassage { get; private set; }

    /// <summary>Sentences that hold at least a quarter of the claim's weight.</summary>
    public int Bearing { get; private set; }

    /// <summary>For each sentence of the evidence that holds a term of the claim, which of the claim's terms it holds.</summary>
    public IEnumerable<bool[]> SentencesWith(string term)
    {
        var place = places[term];
        for (var at = 0; at < sentences.Count; at++)
        {
            if (sentences[at][place])
            {
                yield return sentences[at];
            }
        }
    }

    private int Place(Word word, TermRarity rarity)
    {
        if (!places.TryGetValue(word.Term, out var place))
        {
            places[word.Term] = place = weights.Count;
            weights.Add(rarity.Of(word.Term));
        }

        return place;
    }

    private void Read(EvidenceText text)
    {
        var cut = new bool[text.Sentences.Count][];
        var inPassage = new bool[weights.Count];
        for (var at = 0; at < cut.Length; at++)
        {
            var inSentence = new bool[weights.Count];
            for (var word = text.FirstWordOf(at); word < text.FirstWordOf(at + 1); word++)
            {
                if (places.TryGetValue(text.Words[word].Term, out var place))
                {
                    inSentence[place] = inPassage[place] = InAll[place] = true;
                }
            }

            cut[at] = inSentence;
            sentences.Add(inSentence);
            var covered = WeightOf(inSentence);
            BySentence = Math.Max(BySentence, covered);
            Bearing += covered >= Total / 4 ? 1 : 0;
        }

        ByPassage = Math.Max(ByPassage, WeightOf(inPassage));
        for (var first = 0; first < cut.Length; first++)
        {
            var inWindow = new bool[weights.Count];
            for (var at = first; at < Math.Min(cut.Length, first + WidestWindow); at++)
            {
                for (var place = 0; place < inWindow.Length; place++)
                {
                    inWindow[place] |= cut[at][place];
                }
            }

            if (WeightOf(inWindow) is var covered && covered > ByWindow)
            {
                (ByWindow, InWindow) = (covered, inWindow);
            }
        }
    }

    private double WeightOf(bool[] covered)
    {
        var sum = 0.0;
        for (var place = 0; place < covered.Length; place++)
        {
            sum += covered[place] ? weights[place] : 0;
        }

        return sum;
    }
}
