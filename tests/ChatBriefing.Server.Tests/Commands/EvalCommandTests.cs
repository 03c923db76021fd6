namespace ChatBriefing.Server.Tests.Commands;

/// <summary>The measurements keep to their contract.</summary>
public sealed class EvalCommandTests : IDisposable
{
    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task The_check_is_measured_for_each_dataset_and_for_all()
    {
        program.Write("claims.jsonl", """
            {"id":"1","dataset":"ferry","source":"The ferry leaves at nine.","claim":"The ferry leaves at nine.","label":"supported","kind":"verbatim"}
            {"id":"2","dataset":"ferry","source":"The ferry leaves at nine.","claim":"The ferry leaves at ten.","label":"unsupported","kind":"number"}
            {"id":"3","dataset":"bus","source":"The bus is red.","claim":"The bus is red.","label":"supported","kind":"verbatim"}
            """);

        var run = await program.RunAsync("eval", "grounding", "claims.jsonl", "--json");

        run.Error.ShouldBeEmpty();
        run.Json.EnumerateArray().Select(report => report.GetProperty("dataset").GetString()).ShouldBe(["ferry", "bus", "all"]);
        var ferry = run.Json[0];
        ferry.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["dataset", "claims", "auroc", "balancedAccuracy", "unsupportedRejected", "supportedKept", "p50Ms"]);
        ferry.GetProperty("balancedAccuracy").GetDouble().ShouldBe(1);
        ferry.GetProperty("auroc").GetDouble().ShouldBe(1);
    }

    [Fact]
    public async Task The_search_and_the_answers_are_measured_on_one_layout()
    {
        program.Write("set/corpus.jsonl", """{"_id":"d1","title":"Ferry","text":"The ferry to Tartus leaves at nine.","date":""}""" + "\n");
        program.Write("set/queries.jsonl", """{"_id":"q1","text":"When does the ferry to Tartus leave?","answers":["at nine"],"answerable":true}""" + "\n");
        program.Write("set/qrels.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\n");

        var retrieval = (await program.RunAsync("eval", "retrieval", "set", "--json")).Json;
        retrieval.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["queries", "ndcg@10", "recall@10", "mrr@10", "map@10", "hits@4", "hits@10", "p50Ms", "p95Ms", "indexSeconds", "passages"]);
        retrieval.GetProperty("mrr@10").GetDouble().ShouldBe(1);

        var answers = (await program.RunAsync("eval", "answers", "set", "--json")).Json;
        answers.GetProperty("answerInCitation").GetDouble().ShouldBe(1);
        (await program.RunAsync("eval", "answers", "set")).Output.ShouldContain("answerInCitation");
    }
}
