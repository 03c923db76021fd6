using ChatBriefing.Benchmarks.Boosting;
using ChatBriefing.Server.Commands.Eval;

namespace ChatBriefing.Benchmarks.DrafterTraining;

/// <summary>An evaluation set to learn from: every second article's questions; the others are for reporting.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="ArticleMark">What ends the article's name in the id of a document; null when each question is its own.</param>
/// <param name="Weight">How much a question of it counts when sentences are learned.</param>
/// <param name="HasSmallLibraries">Whether its articles are also learned from as libraries of their own.</param>
/// <param name="TakenAwayEvery">Of so many questions one is also asked with its answering passages taken away.</param>
internal sealed record LearningSet(string Name, char? ArticleMark, float? Weight, bool HasSmallLibraries, int TakenAwayEvery)
{
    /// <summary>The sets, in the order in which they are learned from.</summary>
    public static IReadOnlyList<LearningSet> All { get; } =
    [
        new("squad2", '#', null, HasSmallLibraries: true, TakenAwayEvery: 3),
        new("xquad_ar", '-', 2, HasSmallLibraries: false, TakenAwayEvery: 1),
        new("lihua", null, 1.5f, HasSmallLibraries: false, TakenAwayEvery: 1),
        new("clapnq", null, 1.5f, HasSmallLibraries: false, TakenAwayEvery: 1),
    ];

    /// <summary>The questions of the learning halves of all sets.</summary>
    /// <param name="data">The folder that holds the sets.</param>
    /// <param name="isForShipping">Learn from both halves.</param>
    public static List<LearningQuestion> ReadAll(string data, bool isForShipping) =>
        [.. All.SelectMany(set => set.Read(data, isForShipping)).Select((question, number) => question with { Number = number }).Where(question => question.Half.IsForLearning)];

    private IEnumerable<LearningQuestion> Read(string data, bool isForShipping)
    {
        var folder = Path.Combine(data, Name);
        var corpus = EvalCorpus.Read(folder, null);
        var near = NearDocuments.Read(folder);
        var index = EvalIndex.Build(corpus).Index;
        var questions = corpus.Queries.Select(query => new LearningQuestion(this, query, ArticleOf(query, near), index) { IsForShipping = isForShipping }).ToList();
        var learned = questions.Where(question => question.Half.IsForLearning).ToList();
        var takenAway = learned.Where(question => question.Query.Answerable && StableHash.Of(question.Query.Id) % TakenAwayEvery == 0);
        return [.. questions, .. takenAway.Select(question => question with { IsTakenAway = true }), .. HasSmallLibraries ? Small(corpus, learned) : []];
    }

    private IEnumerable<LearningQuestion> Small(EvalCorpus corpus, List<LearningQuestion> questions)
    {
        foreach (var article in questions.GroupBy(question => question.Article))
        {
            var documents = corpus.Documents.Where(document => document.Id.StartsWith(article.Key + "#", StringComparison.Ordinal)).ToList();
            if (documents.Count > 0)
            {
                var index = EvalIndex.Build(new EvalCorpus(documents, [])).Index;
                foreach (var question in article.Select(question => question with { Index = index, IsSmall = true }))
                {
                    yield return question;
                    // Others than those that are taken away from the whole set.
                    if (question.Query.Answerable && StableHash.Of(question.Query.Id) % TakenAwayEvery == 1)
                    {
                        yield return question with { IsTakenAway = true };
                    }
                }
            }
        }
    }

    private string ArticleOf(EvalQuery query, Dictionary<string, string> near) => ArticleMark is { } mark
        ? (near.GetValueOrDefault(query.Id) ?? query.Relevant.Keys.FirstOrDefault() ?? query.Id).Split(mark)[0]
        : query.Id;
}
