using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Retrieval;
using ChatBriefing.Server;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Web.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Benchmarks.Replay;

/// <summary>
/// Asks the whole product over HTTP while an endpoint replays what real models wrote, and counts what reached the reader.
/// Each source is a document in a collection of its own; the replay cites every passage that it was shown.
/// </summary>
internal static class ReplayRun
{
    /// <summary>A report for each set, and last the one for all.</summary>
    /// <param name="cases">What to replay.</param>
    /// <param name="settings">More settings of the server ("--Name=value").</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<IReadOnlyList<ReplayReport>> RunAsync(IReadOnlyList<ReplayCase> cases, string[] settings, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-replay-").FullName;
        try
        {
            await using var endpoint = await ChatServer.StartAsync(cancellationToken);
            await using var app = ServerHost.Build(
                ["--Urls=http://127.0.0.1:0", $"--DataPath={folder}", $"--Model:Endpoint={endpoint.Url}/v1", "--Model:Name=replay", "--Model:TimeLimitSeconds=600", "--Model:MaxInputTokens=100000", "--Logging:LogLevel:Default=Error", .. settings]);
            await app.Services.GetRequiredService<DatabaseStart>().StartAsync(cancellationToken);
            var collections = await AddSourcesAsync(app, cases, cancellationToken);
            await app.StartAsync(cancellationToken);
            using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            var reports = new List<ReplayReport>();
            foreach (var item in cases)
            {
                endpoint.Answer = (call, context) => ChatServer.WriteAsync(context, Written(item, call));
                using var response = await http.PostAsJsonAsync("/api/v1/ask", new { question = item.Question, collection = collections[item.Source] }, cancellationToken);
                var reply = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<AskResponse>(cancellationToken);
                reports.Add(Count(item, reply!));
            }

            await app.StopAsync(cancellationToken);
            return [.. reports.GroupBy(report => report.Dataset).Select(group => ReplayReport.Sum(group.Key, [.. group])), ReplayReport.Sum("all", reports)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Dictionary<string, string>> AddSourcesAsync(WebApplication app, IReadOnlyList<ReplayCase> cases, CancellationToken cancellationToken)
    {
        var collections = cases.Select(item => item.Source).Distinct()
            .Select((source, at) => (source, name: $"source-{at}"))
            .ToDictionary(pair => pair.source, pair => pair.name, StringComparer.Ordinal);
        var files = collections.Select(pair => IncomingFile.FromBytes("source.txt", Encoding.UTF8.GetBytes(pair.Key)) with { Collection = pair.Value });
        await app.Services.GetRequiredService<Ingester>().AddAsync(files, cancellationToken).CountAsync(cancellationToken);
        await app.Services.GetRequiredService<IIndexFollower>().CatchUpAsync(cancellationToken);
        return collections;
    }

    private static string Written(ReplayCase item, ChatCall call) => JsonSerializer.Serialize(new
    {
        answered = true,
        claims = item.Sentences.Select(sentence => new { text = sentence.Text, citations = Enumerable.Range(1, call.Passages) }),
    });

    private static ReplayReport Count(ReplayCase item, AskResponse reply)
    {
        var byModel = reply.DraftedBy is not null;
        var shown = byModel ? reply.Sentences.Select(sentence => Bare(sentence.Text)).ToHashSet(StringComparer.Ordinal) : [];
        var reached = item.Sentences.ToLookup(sentence => sentence.IsSupported, sentence => shown.Contains(Bare(sentence.Text)));
        return new ReplayReport(
            item.Dataset,
            reached[false].Count(),
            reached[false].Count(isShown => isShown),
            reached[true].Count(),
            reached[true].Count(isShown => !isShown),
            Answers: 1,
            FellBack: byModel ? 0 : 1);
    }

    /// <summary>Letters and digits: the reader of drafts takes citation marks and asterisks away.</summary>
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
