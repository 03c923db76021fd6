using System.CommandLine;
using ChatBriefing.Grounding;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>Measures the check.</summary>
internal sealed class GroundingVerb : Verb
{
    private readonly Argument<string[]> paths = new("FILE") { Description = "The evaluation data: one or more files of JSON lines, compressed (.gz) or not.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<Strictness> level = new("--level")
    {
        Description = "How sure the check must be: strict (what the product posts), balanced or lenient. Default: balanced.",
        HelpName = "LEVEL",
        DefaultValueFactory = _ => Strictness.Balanced,
        CustomParser = result => Parse(result),
    };

    private readonly Option<int?> limit = CommonOptions.Limit();
    private readonly Option<bool> json = CommonOptions.Json();
    private readonly Option<bool> report = new("--report") { Description = "Print a report in Markdown: what each level catches and loses, by set and kind, with 95 % intervals." };

    /// <summary>The verb.</summary>
    public GroundingVerb()
        : base("grounding", "How well the check tells supported claims from unsupported ones.")
    {
        Add(paths);
        Add(level);
        Add(limit);
        Add(json);
        Add(report);
        Validators.Add(result =>
        {
            if (result.GetValue(report) && result.GetValue(json))
            {
                result.AddError("--report is Markdown and --json is JSON: choose one.");
            }
        });
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["eval grounding claims.jsonl.gz", "eval grounding claims.jsonl --level strict --limit 200 --json", "eval grounding *.jsonl.gz --report"];

    private static Strictness Parse(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (result.Tokens is [var token] && GroundingOptions.Parse(token.Value) is { } level)
        {
            return level;
        }

        result.AddError("--level must be strict, balanced or lenient.");
        return default;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var asJson = result.GetValue(json);
        var cases = GroundingCase.ReadAll(result.GetRequiredValue(paths), result.GetValue(limit));
        var isReport = result.GetValue(report);
        var levels = isReport ? Enum.GetValues<Strictness>() : [result.GetValue(level)];
        var checkedAt = await LongWork.RunAsync("Measuring grounding", asJson, progress => Task.FromResult(levels.Select((one, at) => (one, GroundingEval.Run(cases, one, share =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress((at + share) / levels.Length);
        }))).ToDictionary()));
        if (isReport)
        {
            Console.Out.Write(GroundingMarkdown.Of(checkedAt));
        }
        else if (asJson)
        {
            JsonLine.Write(GroundingEval.Reports(checkedAt[levels[0]]));
        }
        else
        {
            GroundingTable.Write(GroundingEval.Reports(checkedAt[levels[0]]));
        }

        return ExitCodes.Done;
    }
}
