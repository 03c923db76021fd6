using System.CommandLine;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Commands;

namespace ChatBriefing.Benchmarks.Replay;

/// <summary>Replays what real models wrote about real sources through the whole product, and prints what reached the reader.</summary>
internal sealed class ReplayCommand : Command
{
    private static readonly Argument<DirectoryInfo> Data = new("DATA_DIR") { Description = "Folder with ragtruth_qa.jsonl.gz and ragtruth_sum.jsonl.gz." };
    private static readonly Option<int?> Limit = new("--limit") { Description = "Replay only so many answers, spread evenly.", HelpName = "N" };
    private static readonly Option<Strictness> Level = new("--level") { Description = "How sure the check must be. Default: Strict." };
    private static readonly Option<string[]> Set = new("--set") { Description = "A setting of the server, such as Judge:Onnx:ModelPath=FILE.", HelpName = "NAME=VALUE" };

    /// <summary>The command.</summary>
    public ReplayCommand()
        : base("replay", "Tell how many unsupported sentences of real models reach the reader, and how many supported ones are lost.")
    {
        Add(Data.AcceptExistingOnly());
        Add(Limit);
        Add(Level);
        Add(Set);
        SetAction((result, cancellationToken) =>
            RunAsync(result.GetRequiredValue(Data), result.GetValue(Limit), [$"Grounding:Level={result.GetValue(Level)}", .. result.GetValue(Set) ?? []], cancellationToken));
    }

    private static async Task<int> RunAsync(DirectoryInfo data, int? limit, string[] settings, CancellationToken cancellationToken)
    {
        var cases = ReplayCase.ReadAll(data.FullName);
        if (cases.Count == 0)
        {
            await Console.Error.WriteLineAsync($"There is no ragtruth_*.jsonl.gz in {data}. Name the folder that holds them.");
            return ExitCodes.BadUsage;
        }

        if (limit is { } most && most < cases.Count)
        {
            cases = [.. Enumerable.Range(0, most).Select(at => cases[(int)((long)at * cases.Count / most)])];
        }

        foreach (var report in await ReplayRun.RunAsync(cases, [.. settings.Select(setting => $"--{setting}")], cancellationToken))
        {
            Console.WriteLine(report);
        }

        return ExitCodes.Done;
    }
}
