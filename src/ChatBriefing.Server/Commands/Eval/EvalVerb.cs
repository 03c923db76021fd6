using System.CommandLine;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Runs one measurement.</summary>
/// <typeparam name="TReport">What it finds.</typeparam>
internal sealed class EvalVerb<TReport> : Verb
{
    private readonly EvalWords words;
    private readonly Run run;
    private readonly Action<TReport> write;
    private readonly Argument<string> path;
    private readonly Option<int?> limit = CommonOptions.Limit();
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The verb.</summary>
    /// <param name="words">What it is called.</param>
    /// <param name="run">Does the measuring.</param>
    /// <param name="write">Prints the report for a person.</param>
    public EvalVerb(EvalWords words, Run run, Action<TReport> write)
        : base(words.Name, words.Description)
    {
        this.words = words;
        this.run = run;
        this.write = write;
        path = new Argument<string>(words.Path) { Description = "The evaluation data." };
        Add(path);
        Add(limit);
        Add(json);
        SetAction(RunAsync);
    }

    /// <summary>Measures on the data at <paramref name="path"/>.</summary>
    internal delegate Task<TReport> Run(string path, int? limit, Action<double> progress, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => [$"eval {words.Name} {words.Path}", $"eval {words.Name} {words.Path} --limit 200 --json"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var asJson = result.GetValue(json);
        var report = await LongWork.RunAsync($"Measuring {words.Name}", asJson, progress => run(
            result.GetRequiredValue(path),
            result.GetValue(limit),
            share =>
            {
                // The measurement itself knows no token; this is where it comes up for air.
                cancellationToken.ThrowIfCancellationRequested();
                progress(share);
            },
            cancellationToken));
        if (asJson)
        {
            JsonLine.Write(report);
        }
        else
        {
            write(report);
        }

        return ExitCodes.Done;
    }
}
