using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Measures the product on evaluation data; it touches no library.</summary>
internal sealed class EvalCommand : Verb
{
    /// <summary>The command with one verb for each kind of measurement.</summary>
    public EvalCommand()
        : base("eval", "Measure the search, the answers or the check on evaluation data.")
    {
        Add(new EvalVerb<RetrievalReport>(
            new("retrieval", "DIR", "How well the search finds what matters; DIR holds corpus.jsonl, queries.jsonl and qrels.tsv."),
            (path, limit, progress, _) => Task.FromResult(RetrievalEval.Run(EvalCorpus.Read(path, limit), progress)),
            FigureTable.Write));
        Add(new EvalVerb<AnswersReport>(
            new("answers", "DIR", "How often a question gets the right quote, and one without an answer is refused."),
            (path, limit, progress, token) => AnswersEval.RunAsync(EvalCorpus.Read(path, limit), progress, token),
            FigureTable.Write));
        Add(new GroundingVerb());
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "eval retrieval data/squad2",
        "eval answers data/squad2 --limit 200 --json",
        "eval grounding data/claims.jsonl.gz",
    ];
}
