using ChatBriefing.Library.Text;

namespace ChatBriefing.Library.Questions;

/// <summary>Runs of two and three words of a question, stop words too, that a text may have word for word.</summary>
internal sealed class WordRuns
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<(int First, int Second)> twos;
    private readonly HashSet<(int First, int Second, int Third)> threes;

    /// <summary>The runs of these words.</summary>
    public WordRuns(IReadOnlyList<Word> words)
    {
        foreach (var word in words)
        {
            numbers.TryAdd(word.Term, numbers.Count);
        }

        var asked = words.Select(word => numbers[word.Term]).ToList();
        twos = [.. asked.Zip(asked.Skip(1))];
        threes = [.. asked.Zip(asked.Skip(1), asked.Skip(2))];
    }

    /// <summary>The shares of the runs of two and of three that a text has, 0 to 1.</summary>
    public (double Twos, double Threes) SharesIn(IEnumerable<Word> words)
    {
        var foundTwos = new HashSet<(int First, int Second)>();
        var foundThrees = new HashSet<(int First, int Second, int Third)>();
        var (beforeLast, last) = (-1, -1);
        foreach (var word in words)
        {
            var next = numbers.GetValueOrDefault(word.Term, -1);
            if (next >= 0 && last >= 0)
            {
                foundTwos.Add((last, next));
                foundThrees.Add((beforeLast, last, next));
            }

            (beforeLast, last) = (last, next);
        }

        foundTwos.IntersectWith(twos);
        foundThrees.IntersectWith(threes);
        return (twos.Count > 0 ? (double)foundTwos.Count / twos.Count : 0, threes.Count > 0 ? (double)foundThrees.Count / threes.Count : 0);
    }
}
