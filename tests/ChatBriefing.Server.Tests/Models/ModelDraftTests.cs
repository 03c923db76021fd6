using System.Text.Json;
using ChatBriefing.Benchmarks.Replay;
using Microsoft.AspNetCore.Http;

namespace ChatBriefing.Server.Tests.Models;

/// <summary>Drafting with a model, from the HTTP API to the endpoint and back.</summary>
public sealed class ModelDraftTests
{
    private const string Question = "Who leads the harbour office of Almere?";
    private const string True = "Anna Berg has led the harbour office since May 2021.";
    private const string False = "Anna Berg has led the harbour office since May 2012.";

    [Fact]
    public async Task What_a_model_writes_and_the_documents_bear_out_is_the_answer_and_is_said_to_be_AI()
    {
        await using var host = await ModelHost.StartAsync();
        host.Draft(ModelHost.Claims(("Since May 2021 Anna Berg has led the harbour office.", [1, 2, 3])));

        var reply = await host.AskAsync(Question);

        reply.GetProperty("kind").GetString().ShouldBe("answer", reply.ToString());
        reply.GetProperty("draftedBy").GetString().ShouldBe("model");
        reply.TryGetProperty("notice", out _).ShouldBeFalse();
        ModelHost.SentencesOf(reply).ShouldBe(["Since May 2021 Anna Berg has led the harbour office."]);
        reply.GetProperty("citations")[0].GetProperty("quote").GetString()!.ShouldContain("Anna Berg has led the harbour office");
    }

    [Fact]
    public async Task The_model_is_asked_once_more_with_what_was_rejected_and_then_the_better_draft_is_given()
    {
        await using var host = await ModelHost.StartAsync();
        host.Draft(ModelHost.Claims((False, [1, 2, 3])), ModelHost.Claims((True, [1, 2, 3])));

        var reply = await host.AskAsync(Question);

        ModelHost.SentencesOf(reply).ShouldBe([True]);
        reply.GetProperty("withheld").GetArrayLength().ShouldBe(0);
        var second = host.Drafts.Where(call => call.User.Contains(Question, StringComparison.Ordinal)).ToList();
        second.Count.ShouldBe(2);
        second[0].User.ShouldNotContain(False);
        second[1].User.ShouldContain(False);
        second[1].User.ShouldContain("2012");
    }

    [Fact]
    public async Task What_stood_is_given_when_the_second_draft_is_no_better()
    {
        await using var host = await ModelHost.StartAsync();
        host.Draft(ModelHost.Claims((True, [1, 2, 3]), (False, [1, 2, 3])));

        var reply = await host.AskAsync(Question);

        ModelHost.SentencesOf(reply).ShouldBe([True]);
        reply.GetProperty("withheld")[0].GetProperty("text").GetString().ShouldBe(False);
    }

    [Fact]
    public async Task When_nothing_stood_twice_the_answer_is_picked_from_the_documents_and_says_so()
    {
        await using var host = await ModelHost.StartAsync();
        host.Draft(ModelHost.Claims((False, [1, 2, 3])));

        var reply = await host.AskAsync(Question);

        ModelHost.SentencesOf(reply)[0].ShouldBe(True);
        reply.TryGetProperty("draftedBy", out _).ShouldBeFalse();
        reply.GetProperty("notice").GetString()!.ShouldContain("Nothing that the AI model wrote passed the check");
    }

    [Fact]
    public async Task Unknown_numbers_are_dropped_and_a_claim_without_a_valid_one_is_withheld()
    {
        await using var host = await ModelHost.StartAsync();
        host.Draft(ModelHost.Claims((True, [99, 1, 2, 3, 0, -1]), ("Dogs travel free of charge.", [42])));

        var reply = await host.AskAsync(Question);

        ModelHost.SentencesOf(reply).ShouldBe([True]);
        reply.GetProperty("withheld")[0].GetProperty("text").GetString().ShouldBe("Dogs travel free of charge.");
    }

    [Fact]
    public async Task A_model_that_says_the_passages_do_not_answer_gives_an_abstention()
    {
        await using var host = await ModelHost.StartAsync();
        host.Draft(ModelHost.Claims());

        (await host.AskAsync(Question)).GetProperty("kind").GetString().ShouldBe("abstention");
    }

    [Theory]
    [InlineData("```json\n{\"answered\":true,\"claims\":[{\"text\":\"Dogs travel free of charge.\",\"citations\":[1,2,3]}]}\n```")]
    [InlineData("Here you are: {\"claims\":[{\"text\":\"Dogs travel free of charge.\",\"citations\":[\"1\",\"[2]\",\"3\"]},]} Hope it helps!")]
    [InlineData("{\"Claims\":[{\"Text\":\"Dogs travel free of charge. [1][2] [3]\"}]}")]
    [InlineData("{\"claims\":[{\"text\":\"**Dogs** travel free of charge [1, 2, 3].\",\"citations\":null}]}")]
    [InlineData("{\"claims\":[\"Dogs travel free of charge. [1,2,3]\"]}")]
    public async Task Replies_are_read_as_leniently_as_their_meaning_allows(string content)
    {
        await using var host = await ModelHost.StartAsync();
        host.Draft(content);

        var reply = await host.AskAsync("Do dogs travel free of charge on the ferry?");

        reply.TryGetProperty("draftedBy", out _).ShouldBeTrue(reply.ToString());
        ModelHost.SentencesOf(reply).ShouldBe(["Dogs travel free of charge."]);
    }

    [Fact]
    public async Task Documents_and_question_stand_between_unguessable_lines_and_never_in_the_instruction()
    {
        await using var host = await ModelHost.StartAsync();
        host.Draft(ModelHost.Claims((True, [1, 2, 3])));
        await host.AskAsync(Question);
        await host.AskAsync(Question);

        var calls = host.Drafts.Where(call => call.User.Contains(Question, StringComparison.Ordinal)).ToList();
        calls.ShouldAllBe(call => !call.System.Contains("Almere", StringComparison.Ordinal) && call.Passages > 0 && call.HasFormat);
        calls.Select(call => call.User.Split(' ')[0]).Distinct().Count().ShouldBe(calls.Count);
        calls[0].Authorization.ShouldBe("Bearer sesame");
        calls[0].Path.ShouldBe("/v1/chat/completions");
        calls[0].Body.GetProperty("model").GetString().ShouldBe("test-model");
        calls[0].Body.GetProperty("temperature").GetDouble().ShouldBe(0);
    }

    [Fact]
    public async Task A_server_that_knows_no_schema_and_no_temperature_is_asked_plainly_and_remembered()
    {
        await using var host = await ModelHost.StartAsync();
        host.Endpoint.Answer = (call, context) => call.HasFormat || call.Body.TryGetProperty("temperature", out _)
            ? Results.BadRequest(new { error = new { message = "unknown parameter" } }).ExecuteAsync(context)
            : ChatServer.WriteAsync(context, ModelHost.Claims((True, [1, 2, 3])));

        ModelHost.SentencesOf(await host.AskAsync(Question)).ShouldBe([True]);
        var calls = host.Endpoint.Calls.Count;
        (await host.AskAsync(Question)).GetProperty("draftedBy").GetString().ShouldBe("model");

        host.Endpoint.Calls.Count.ShouldBe(calls + 1);
    }

    [Theory]
    [InlineData("", "/v1/chat/completions")]
    [InlineData("/", "/v1/chat/completions")]
    [InlineData("/v1/", "/v1/chat/completions")]
    [InlineData("/openai/v1", "/openai/v1/chat/completions")]
    public async Task The_endpoints_of_Ollama_vLLM_and_Azure_are_reached_by_their_paths(string path, string called)
    {
        await using var endpoint = await ChatServer.StartAsync(TestContext.Current.CancellationToken);
        await using var host = await ModelHost.StartAsync($"--Model:Endpoint={endpoint.Url}{path}", "--Model:ApiKey=");
        endpoint.Say(ModelHost.Claims((True, [1, 2, 3])));

        (await host.AskAsync(Question)).GetProperty("draftedBy").GetString().ShouldBe("model");
        endpoint.Calls[^1].Path.ShouldBe(called);
    }

    [Fact]
    public async Task Passages_beyond_the_budget_of_tokens_are_left_out()
    {
        await using var narrow = await ModelHost.StartAsync("--Model:MaxInputTokens=660");
        await using var wide = await ModelHost.StartAsync();
        foreach (var host in new[] { narrow, wide })
        {
            host.Draft(ModelHost.Claims((True, [1, 2, 3])));
            await host.AskAsync("harbour ferry crane dogs Almere Texel");
        }

        wide.Drafts[^1].Passages.ShouldBeGreaterThan(0);
        narrow.Drafts.Where(call => call.User.Contains("Texel", StringComparison.Ordinal)).ShouldAllBe(call => call.User.Length + call.System.Length < 3 * 660 * 4 / 3);
    }

    [Fact]
    public async Task A_follow_up_is_rewritten_by_the_model_and_by_the_rules_when_it_invents_a_name()
    {
        await using var host = await ModelHost.StartAsync();
        string rewritten = "Who leads the ferry office of Almere?";
        host.Endpoint.Answer = (call, context) => ChatServer.WriteAsync(context, call.System.StartsWith("You rewrite", StringComparison.Ordinal)
            ? JsonSerializer.Serialize(new { question = rewritten })
            : ModelHost.Claims());

        (await host.AskAsync("and the ferry?", Question)).GetProperty("kind").GetString().ShouldBe("abstention");
        host.Drafts[^1].User.ShouldContain(rewritten);

        rewritten = "Who leads the ferry of Rotterdam?";
        await host.AskAsync("and the ferry?", Question);
        host.Drafts[^1].User.ShouldNotContain("Rotterdam");
        host.Drafts[^1].User.ShouldContain("Who leads the harbour office of Almere ferry?");
    }
}
