using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using ChatBriefing.Asking;
using ChatBriefing.Channels;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Server;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Commands.Seeding;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Auditing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Benchmarks.Auditing;

/// <summary>Measures what writing the audit adds to asking, on the documents that ship.</summary>
internal sealed class AuditSpeedCommand : Command
{
    private static readonly Option<int> Rounds = new("--rounds") { Description = "How often each question is asked.", HelpName = "N", DefaultValueFactory = _ => 10 };

    /// <summary>The command.</summary>
    public AuditSpeedCommand()
        : base("audit-speed", "Measure asking with and without its entry in the audit, in turn, and how fast the chain is verified.")
    {
        Add(Rounds);
        SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-audit-").FullName;
        bool isSound;
        await using (var app = ServerHost.Build(["--Urls=http://127.0.0.1:0", $"--DataPath={folder}", "--Logging:LogLevel:Default=Error"]))
        {
            await app.Services.GetRequiredService<DatabaseStart>().StartAsync(cancellationToken);
            await SeedImport.RunOnceAsync(app.Services, cancellationToken);
            await app.Services.GetRequiredService<IIndexFollower>().CatchUpAsync(cancellationToken);
            var questions = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "seeds", "questions.jsonl"))
                .Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("question").GetString()!).ToList();
            isSound = await MeasureAsync(app.Services, questions, result.GetValue(Rounds), cancellationToken);
        }

        Directory.Delete(folder, recursive: true);
        return isSound ? ExitCodes.Done : ExitCodes.Fault;
    }

    /// <summary>Prints the times; whether the chain of what was written is sound.</summary>
    private static async Task<bool> MeasureAsync(IServiceProvider services, List<string> questions, int rounds, CancellationToken cancellationToken)
    {
        var (plain, audited) = (new List<double>(), new List<double>());
        for (var round = -1; round < rounds; round++)
        {
            foreach (var question in questions)
            {
                var before = await AskAsync(services, question, isAudited: false, cancellationToken);
                var after = await AskAsync(services, question, isAudited: true, cancellationToken);
                if (round >= 0)
                {
                    // The first round only warms up.
                    plain.Add(before);
                    audited.Add(after);
                }
            }
        }

        Console.WriteLine("| asking | p50 ms | p95 ms | p99 ms |");
        Console.WriteLine("|---|---|---|---|");
        Write("without the entry", plain);
        Write("with the entry", audited);
        Console.WriteLine(FormattableString.Invariant($"ratio of the p50s {At(audited, 0.5) / At(plain, 0.5):0.00}, of the p95s {At(audited, 0.95) / At(plain, 0.95):0.00}; {plain.Count} questions each"));
        var start = Stopwatch.GetTimestamp();
        var report = await services.GetRequiredService<AuditVerifier>().VerifyAsync(null, cancellationToken);
        Console.WriteLine(FormattableString.Invariant($"verified {report.Entries} entries in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms: {report.Ok}"));
        return report.Ok;
    }

    private static async Task<double> AskAsync(IServiceProvider services, string question, bool isAudited, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var reply = await services.GetRequiredService<AskHandler>().HandleAsync(new Question { Text = question, Audience = Audience.Operator }, cancellationToken);
        if (isAudited)
        {
            await services.GetRequiredService<AnswerAudit>().RecordAsync(reply, "api", cancellationToken);
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Write(string name, List<double> times) =>
        Console.WriteLine(FormattableString.Invariant($"| {name} | {At(times, 0.5):0.0} | {At(times, 0.95):0.0} | {At(times, 0.99):0.0} |"));

    private static double At(List<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));
}
