using ChatBriefing.Benchmarks.Boosting;
using ChatBriefing.Retrieval;
using ChatBriefing.Retrieval.Ranking;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.RankerTraining;

/// <summary>An evaluation set to learn the ranking from.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="ArticleMark">What ends the article's name in the id of a document; null when each question is its own.</param>
/// <param name="Weight">How much a question of it counts: more where there are few, or SQuAD would be all that is learned.</param>
internal sealed record RankerSet(string Name, char? ArticleMark, float Weight)
{
    /// <summary>The sets.</summary>
    public static IReadOnlyList<RankerSet> All { get; } =
    [
        new("squad2", '#', 1),
        new("xquad_ar", '-', 2),
        new("lihua", null, 4),
        new("scifact", null, 1.5f),
        new("clapnq", null, 1),
    ];

    /// <summary>Asks all questions of all sets that have relevant documents.</summary>
    /// <param name="data">The folder that holds the sets.</param>
    /// <param name="isForShipping">Learn from both halves.</param>
    /// <param name="names">Takes the names of the figures.</param>
    public static List<RankedQuestion> AskAll(string data, bool isForShipping, List<string> names) => [.. All.SelectMany(set => set.Ask(data, isForShipping, names))];

    private RankedQuestion[] Ask(string data, bool isForShipping, List<string> names)
    {
        var folder = Path.Combine(data, Name);
        var corpus = EvalCorpus.Read(folder, null);
        using var index = EvalIndex.Build(corpus).Index;
        var queries = corpus.Queries.Where(query => query.Relevant.Values.Any(score => score > 0)).ToList();
        var asked = new RankedQuestion[queries.Count];
        Parallel.For(0, queries.Count, at => asked[at] = Ask(index, queries[at], isForShipping, names));
        return asked;
    }

    private RankedQuestion Ask(PassageIndex index, EvalQuery query, bool isForShipping, List<string> names)
    {
        var found = index.Find(new Query { Text = query.Text });
        var rows = PassageRanker.Rows(query.Text, found);
        lock (names)
        {
            if (names.Count == 0 && rows.Count > 0)
            {
                names.AddRange(rows[0].Names);
            }
        }

        return new RankedQuestion(
            Name,
            query,
            LearningHalf.Of(ArticleMark is { } mark ? query.Relevant.Keys.First().Split(mark)[0] : query.Id, isForShipping),
            [.. found.Passages.Select(passage => passage.DocumentId)],
            [.. found.Passages.Zip(rows, (passage, row) => new Example(Example.FiguresOf(row), query.Relevant.GetValueOrDefault(passage.DocumentId) > 0, Weight))]);
    }
}
