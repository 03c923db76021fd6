using ChatBriefing.Benchmarks.Replay;
using ChatBriefing.Grounding.Judging;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Tests.Models;

/// <summary>Second judges that the settings name, from the HTTP API on.</summary>
public sealed class JudgeTests : IDisposable
{
    private const string Question = "Who leads the harbour office of Almere?";
    private const string Rephrased = "Since May 2021 Anna Berg has led the harbour office.";

    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-judge-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("never", true)]
    [InlineData("since", false)]
    public async Task An_entailment_model_decides_on_what_the_built_in_check_supports(string dreaded, bool stands)
    {
        await using var host = await ModelHost.StartAsync([.. TinyEntailment.Write(folder, dreaded), "--Judge:TimeLimitSeconds=60"]);
        host.Draft(ModelHost.Claims((Rephrased, [1, 2, 3])));

        var reply = await host.AskAsync(Question);

        ModelHost.SentencesOf(reply).Contains(Rephrased).ShouldBe(stands, reply.ToString());
        reply.TryGetProperty("draftedBy", out _).ShouldBe(stands);
        (reply.TryGetProperty("notice", out var notice) ? notice.GetString()! : "").ShouldNotContain(JudgePanel.NotAsked);
    }

    [Fact]
    public async Task An_entailment_model_that_cannot_be_read_leaves_it_to_the_built_in_check_and_says_so()
    {
        var settings = TinyEntailment.Write(folder, "since");
        await File.WriteAllTextAsync(Path.Combine(folder, "tiny.onnx"), "no model", TestContext.Current.CancellationToken);
        await using var host = await ModelHost.StartAsync(settings);
        host.Draft(ModelHost.Claims((Rephrased, [1, 2, 3])));

        var reply = await host.AskAsync(Question);

        ModelHost.SentencesOf(reply).ShouldBe([Rephrased]);
        reply.GetProperty("notice").GetString().ShouldBe(JudgePanel.NotAsked);
    }

    [Fact]
    public async Task Files_that_are_not_there_are_told_at_the_start()
    {
        var fault = await Should.ThrowAsync<OptionsValidationException>(() => ModelHost.StartAsync("--Judge:Onnx:ModelPath=/nowhere/model.onnx"));

        fault.Failures.ShouldHaveSingleItem().ShouldContain("there is no file /nowhere/model.onnx");
    }

    [Theory]
    [InlineData("""{"judgements":[{"claim":1,"supported":true,"reason":"says so"}]}""", true, false)]
    [InlineData("""{"judgements":[{"claim":1,"supported":false,"reason":"SECRET REASON"}]}""", false, false)]
    [InlineData("""{"judgements":[]}""", true, true)]
    [InlineData("""{"judgements":[{"claim":1,"supported":"perhaps"}]}""", true, true)]
    [InlineData("""{"judgements":[{"claim":1,"supported":true},{"claim":1,"supported":false}]}""", false, false)]
    [InlineData("the claim is fine", true, true)]
    public async Task The_language_model_judges_and_what_it_gets_wrong_is_left_to_the_built_in_check(string judged, bool stands, bool isNoticed)
    {
        await using var host = await ModelHost.StartAsync("--Judge:Model=true", "--Judge:TimeLimitSeconds=60");
        host.Endpoint.Answer = (call, context) => ChatServer.WriteAsync(context, call.System.StartsWith("You check", StringComparison.Ordinal)
            ? judged
            : ModelHost.Claims((Rephrased, [1, 2, 3])));

        var reply = await host.AskAsync(Question);

        ModelHost.SentencesOf(reply).Contains(Rephrased).ShouldBe(stands, reply.ToString());
        (reply.TryGetProperty("notice", out var notice) && notice.GetString()!.Contains(JudgePanel.NotAsked, StringComparison.Ordinal)).ShouldBe(isNoticed);
        reply.ToString().ShouldNotContain("SECRET REASON");
        var asked = host.Endpoint.Calls.First(call => call.System.StartsWith("You check", StringComparison.Ordinal));
        asked.User.ShouldContain(Rephrased);
        asked.User.ShouldContain("Anna Berg has led the harbour office since May 2021.");
    }

    [Fact]
    public async Task A_judge_cannot_save_what_the_built_in_check_stopped()
    {
        await using var host = await ModelHost.StartAsync("--Judge:Model=true");
        host.Endpoint.Answer = (call, context) => ChatServer.WriteAsync(context, call.System.StartsWith("You check", StringComparison.Ordinal)
            ? """{"judgements":[{"claim":1,"supported":true}]}"""
            : ModelHost.Claims(("Since May 2012 Anna Berg has led the harbour office.", [1, 2, 3])));

        ModelHost.SentencesOf(await host.AskAsync(Question)).ShouldNotContain(sentence => sentence.Contains("2012", StringComparison.Ordinal));
    }
}
