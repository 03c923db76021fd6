using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using ChatBriefing.Benchmarks.Replay;
using ChatBriefing.Drafting.Models;
using Microsoft.AspNetCore.Http;

namespace ChatBriefing.Server.Tests.Models;

/// <summary>Whatever an endpoint does, the reader has an answer from the documents within 15 seconds, and is told.</summary>
public sealed class BrokenEndpointTests
{
    private const string Question = "When does the ferry to Texel leave?";
    private const string Picked = "The ferry to Texel leaves at nine on Sundays.";
    private const string TimeLimit = "--Model:TimeLimitSeconds=3";
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(15);

    public static TheoryData<string> Ways => new(Endpoints.Keys);

    private static readonly Dictionary<string, Func<ChatCall, HttpContext, Task>> Endpoints = new(StringComparer.Ordinal)
    {
        ["HTTP 500"] = (_, context) => Status(context, 500),
        ["HTTP 404 with a page"] = (_, context) => Write(context, 404, "text/html", "<html><h1>Not here</h1></html>"),
        ["HTTP 401"] = (_, context) => Write(context, 401, "application/json", """{"error":{"message":"Incorrect API key"}}"""),
        ["HTTP 302 to elsewhere"] = (_, context) => Results.Redirect("http://127.0.0.1:9/elsewhere").ExecuteAsync(context),
        ["429 for an hour"] = (_, context) => Busy(context, 3600),
        ["silence"] = (_, context) => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default),
        ["a drip"] = DripAsync,
        ["garbage"] = (_, context) => Write(context, 200, "application/json", "\u0001\u0002 lorem ipsum"),
        ["half of the JSON"] = (_, context) => Write(context, 200, "application/json", """{"id":"x","choices":[{"index":0,"message":{"role":"assi"""),
        ["another JSON"] = (_, context) => Write(context, 200, "application/json", """{"weather":"fine"}"""),
        ["a list"] = (_, context) => Write(context, 200, "application/json", "[1,2,3]"),
        ["another type"] = (_, context) => Write(context, 200, "image/png", "PNG"),
        ["nothing"] = (_, context) => Write(context, 200, "application/json", ""),
        ["a huge body"] = HugeAsync,
        ["a closed line"] = (_, context) => { context.Abort(); return Task.CompletedTask; },
        ["words instead of claims"] = (_, context) => ChatServer.WriteAsync(context, "I am sorry, as a language model I cannot do that."),
        ["half of the claims"] = (_, context) => ChatServer.WriteAsync(context, """{"answered":true,"claims":[{"text":"The ferry lea"""),
        ["claims of another type"] = (_, context) => ChatServer.WriteAsync(context, """{"answered":"yes","claims":{"text":5}}"""),
        ["no words"] = (_, context) => ChatServer.WriteAsync(context, ""),
        ["deep JSON"] = (_, context) => ChatServer.WriteAsync(context, string.Concat(Enumerable.Repeat("{\"claims\":[", 5_000))),
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_answer_is_picked_from_the_documents_within_fifteen_seconds_and_says_so(string way)
    {
        await using var host = await ModelHost.StartAsync(TimeLimit);
        host.Endpoint.Answer = Endpoints[way];
        var started = Stopwatch.GetTimestamp();

        var reply = await host.AskAsync(Question);

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Promised);
        reply.GetProperty("kind").GetString().ShouldBe("answer");
        ModelHost.SentencesOf(reply).ShouldContain(Picked);
        reply.TryGetProperty("draftedBy", out _).ShouldBeFalse();
        reply.GetProperty("notice").GetString()!.ShouldContain("the sentences were picked from the documents");
        host.Endpoint.Calls.Count.ShouldBeLessThan(20);
    }

    [Fact]
    public async Task Silence_is_told_apart_from_other_faults()
    {
        await using var host = await ModelHost.StartAsync(TimeLimit);
        host.Endpoint.Answer = Endpoints["silence"];

        (await host.AskAsync(Question)).GetProperty("notice").GetString()!.ShouldContain("did not answer in time");
    }

    [Fact]
    public void By_default_the_shares_of_the_time_limit_leave_an_answer_within_fifteen_seconds()
    {
        var options = new ModelOptions();
        var judges = TimeSpan.FromSeconds(new Grounding.Judging.JudgeOptions().TimeLimitSeconds);

        // Rewriting, a first draft, its judges; then the picked answer with its judges, or a second draft in between.
        (options.SideLimit + options.DraftLimit + judges + judges).ShouldBeLessThan(Promised);
        (options.SideLimit + options.RevisionLimit + options.RevisionLimit + judges + judges).ShouldBeLessThan(Promised);
    }

    [Fact]
    public async Task An_endpoint_that_asks_to_be_left_alone_for_long_is_not_called_again()
    {
        await using var host = await ModelHost.StartAsync();
        host.Endpoint.Answer = Endpoints["429 for an hour"];
        await host.AskAsync(Question);
        var calls = host.Endpoint.Calls.Count;

        var reply = await host.AskAsync(Question);

        host.Endpoint.Calls.Count.ShouldBe(calls);
        ModelHost.SentencesOf(reply).ShouldContain(Picked);
    }

    [Fact]
    public async Task A_short_wait_that_an_endpoint_asks_for_is_waited_out()
    {
        await using var host = await ModelHost.StartAsync();
        var first = true;
        host.Endpoint.Answer = (_, context) =>
        {
            var isFirst = first;
            first = false;
            return isFirst ? Busy(context, 1) : ChatServer.WriteAsync(context, ModelHost.Claims((Picked, [1, 2, 3])));
        };

        var reply = await host.AskAsync(Question);

        reply.GetProperty("draftedBy").GetString().ShouldBe("model", reply.ToString());
    }

    [Fact]
    public async Task A_reader_who_leaves_ends_the_call_to_the_model()
    {
        await using var host = await ModelHost.StartAsync();
        var ended = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        host.Endpoint.Answer = async (_, context) =>
        {
            using var registration = context.RequestAborted.Register(() => ended.TrySetResult());
            begun.TrySetResult();
            await ended.Task;
        };
        using var leaving = new CancellationTokenSource();
        var asking = host.Http.PostAsJsonAsync("/api/v1/ask", new { question = Question }, leaving.Token);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        await leaving.CancelAsync();

        await ended.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        await Should.ThrowAsync<OperationCanceledException>(() => asking);
    }

    private static Task Status(HttpContext context, int status) => Results.StatusCode(status).ExecuteAsync(context);

    private static Task Busy(HttpContext context, int seconds)
    {
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Status(context, 429);
    }

    private static Task Write(HttpContext context, int status, string type, string body) => Results.Text(body, type, Encoding.UTF8, status).ExecuteAsync(context);

    private static async Task DripAsync(ChatCall call, HttpContext context)
    {
        context.Response.ContentType = "application/json";
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(" ", CancellationToken.None);
            await context.Response.Body.FlushAsync(CancellationToken.None);
            await Task.Delay(50, CancellationToken.None);
        }
    }

    private static async Task HugeAsync(ChatCall call, HttpContext context)
    {
        context.Response.ContentType = "application/json";
        var block = new string('x', 64 * 1024);
        for (var sent = 0; sent < 1_000 && !context.RequestAborted.IsCancellationRequested; sent++)
        {
            await context.Response.WriteAsync(block, CancellationToken.None);
        }
    }
}
