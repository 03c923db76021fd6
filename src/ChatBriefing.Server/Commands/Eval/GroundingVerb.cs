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

    /// <summary>The verb.</summary>
    public GroundingVerb()
        : base("grounding", "How well the check tells supported claims from unsupported ones.")
    {
        Add(paths);
        Add(level);
        Add(limit);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["eval grounding claims.jsonl.gz", "eval grounding claims.jsonl --level strict --limit 200 --json"];

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
        var reports = await LongWork.RunAsync("Measuring grounding", asJson, progress => Task.FromResult(GroundingEval.Run(cases, result.GetValue(level), share =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress(share);
        })));
        if (asJson)
        {
            JsonLine.Write(reports);
        }
        else
        {
            GroundingTable.Write(reports);
        }

        return ExitCodes.Done;
    }
}
