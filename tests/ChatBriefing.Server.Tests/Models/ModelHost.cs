using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ChatBriefing.Benchmarks.Replay;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Models;

/// <summary>The server as it ships, with one document, and beside it an endpoint that plays the model.</summary>
internal sealed class ModelHost : IAsyncDisposable
{
    public const string Document =
        """
        The harbour of Almere was dredged in 2019. The work cost 3,000 euros and took four weeks.

        Anna Berg has led the harbour office since May 2021. She said that the crane would be replaced in 2026.

        The ferry to Texel leaves at nine on Sundays. Dogs travel free of charge.
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("chatbriefing-model-").FullName;
    private readonly WebApplication app;

    private ModelHost(ChatServer endpoint, string[] settings)
    {
        Endpoint = endpoint;
        app = ServerHost.Build(
        [
            "--Urls=http://127.0.0.1:0", $"--DataPath={folder}", $"--Model:Endpoint={endpoint.Url}/v1", "--Model:Name=test-model", "--Model:ApiKey=sesame",
            "--Model:TimeLimitSeconds=60", "--Grounding:Level=Balanced", "--Logging:LogLevel:Default=Error", .. settings,
        ]);
    }

    /// <summary>The endpoint.</summary>
    public ChatServer Endpoint { get; }

    /// <summary>The calls that asked for a draft.</summary>
    public IReadOnlyList<ChatCall> Drafts => [.. Endpoint.Calls.Where(call => call.System.StartsWith("You answer", StringComparison.Ordinal))];

    /// <summary>A client of the server.</summary>
    public HttpClient Http { get; private set; } = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Starts both. The endpoint says that nothing is answered until a test tells it otherwise.</summary>
    public static async Task<ModelHost> StartAsync(params string[] settings)
    {
        var endpoint = await ChatServer.StartAsync(Token);
        endpoint.Answer = (_, context) => ChatServer.WriteAsync(context, Claims());
        var host = new ModelHost(endpoint, settings);
        await host.app.Services.GetRequiredService<DatabaseStart>().StartAsync(Token);
        await host.app.Services.GetRequiredService<Ingester>()
            .AddAsync([IncomingFile.FromBytes("harbour.txt", Encoding.UTF8.GetBytes(Document))], Token).CountAsync(Token);
        await host.app.Services.GetRequiredService<IIndexFollower>().CatchUpAsync(Token);
        await host.app.StartAsync(Token);
        host.Http = new HttpClient { BaseAddress = new Uri(host.app.Urls.First()), Timeout = TimeSpan.FromMinutes(2) };
        return host;
    }

    /// <summary>What a model would write: claims with the numbers of passages.</summary>
    public static string Claims(params (string Text, int[] Citations)[] claims) => JsonSerializer.Serialize(
        new { answered = claims.Length > 0, claims = claims.Select(claim => new { text = claim.Text, citations = claim.Citations }) });

    /// <summary>Plays the model for drafts; the rest it says no to.</summary>
    public void Draft(params string[] replies)
    {
        var asked = 0;
        Endpoint.Answer = (call, context) => call.System.StartsWith("You answer", StringComparison.Ordinal)
            ? ChatServer.WriteAsync(context, replies[Math.Min(asked++, replies.Length - 1)])
            : Results.StatusCode(StatusCodes.Status500InternalServerError).ExecuteAsync(context);
    }

    /// <summary>Asks over HTTP.</summary>
    public async Task<JsonElement> AskAsync(string question, params string[] earlier)
    {
        using var response = await Http.PostAsJsonAsync("/api/v1/ask", new { question, earlier }, Token);
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    /// <summary>The texts of the sentences of a reply.</summary>
    public static IReadOnlyList<string> SentencesOf(JsonElement reply) =>
        [.. reply.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("text").GetString()!)];

    public async ValueTask DisposeAsync()
    {
        Http?.Dispose();
        await app.DisposeAsync();
        await Endpoint.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
