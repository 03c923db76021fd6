using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Benchmarks.Replay;

/// <summary>An endpoint on a free loopback port that speaks OpenAI's chat completions and says what it is told to.</summary>
internal sealed class ChatServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<ChatCall> calls = new();

    private ChatServer(WebApplication app) => this.app = app;

    /// <summary>Its address, without a slash at the end.</summary>
    public string Url => app.Urls.First().TrimEnd('/');

    /// <summary>What it was asked, in order.</summary>
    public IReadOnlyList<ChatCall> Calls => [.. calls];

    /// <summary>Answers the calls.</summary>
    public Func<ChatCall, HttpContext, Task> Answer { get; set; } = (_, context) => WriteAsync(context, "");

    /// <summary>Starts it.</summary>
    public static async Task<ChatServer> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ChatServer(builder.Build());
        server.app.Run(server.HandleAsync);
        await server.app.StartAsync(cancellationToken);
        return server;
    }

    /// <summary>Answers every call with the same words of a model.</summary>
    public void Say(string content) => Answer = (_, context) => WriteAsync(context, content);

    /// <summary>Writes a completion with <paramref name="content"/> as the model's words.</summary>
    public static Task WriteAsync(HttpContext context, string content) => context.Response.WriteAsJsonAsync(
        new
        {
            id = "chatcmpl-1",
            @object = "chat.completion",
            created = 1_700_000_000,
            model = "replay",
            choices = new[] { new { index = 0, message = new { role = "assistant", content }, finish_reason = "stop" } },
            usage = new { prompt_tokens = 10, completion_tokens = 5, total_tokens = 15 },
        },
        context.RequestAborted);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body, cancellationToken: context.RequestAborted);
        var call = new ChatCall(context.Request.Path, context.Request.Headers.Authorization.ToString(), body);
        calls.Enqueue(call);
        await Answer(call, context);
    }
}
