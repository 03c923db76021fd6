using System.CommandLine;
using ChatBriefing.Asking;
using ChatBriefing.Channels;
using ChatBriefing.Library;
using ChatBriefing.Retrieval;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;
using ChatBriefing.Server.Commands.Seeding;
using ChatBriefing.Server.Links;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Web.Api;

namespace ChatBriefing.Server.Commands.Asking;

/// <summary>Asks one question. It needs no running server.</summary>
internal sealed class AskCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Argument<string[]> words = new("question") { Description = "The question; - or nothing reads it from a pipe.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> collection = CommonOptions.Collection("Search this collection only.");
    private readonly Option<DateOnly?> asOf = CommonOptions.Day("--as-of", "Ask the library as it stood on this day (2025-10-15): of each document the version that was in force then.");
    private readonly Option<bool> explain = new("--explain") { Description = "Show every claim that was checked: verdict, score, evidence and reason." };
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public AskCommand(GivenSettings given)
        : base("ask", "Answer a question from the documents, or say that they don't answer it.")
    {
        this.given = given;
        Add(words);
        Add(collection);
        Add(asOf);
        Add(explain);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "ask \"Who confirmed that Putin will meet Sharaa?\"",
        "ask \"Who led the coalition that toppled Assad?\" --as-of 2025-10-31 --json",
        "ask \"Who met Lavrov?\" --explain",
        "ask - --collection minutes < question.txt",
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var text = await QuestionText.ReadAsync(result.GetValue(words) ?? [], cancellationToken);
        var configuration = given.Read(result);
        await using var library = await OpenLibrary.OpenAsync(configuration, cancellationToken);
        await SeedImport.RunOnceAsync(library.Services, cancellationToken);
        var name = result.GetValue(collection);
        await KnownCollection.CheckAsync(library, name, cancellationToken);

        var question = new Question { Text = text, Collections = name is null ? null : [name], AsOf = result.GetValue(asOf), Audience = Audience.Operator };
        var reply = await library.Get<AskHandler>().HandleAsync(question, cancellationToken);
        await library.Get<AnswerAudit>().RecordAsync(reply, "command line", cancellationToken);
        Write(reply, PublicAddress.From(configuration), result.GetValue(json), result.GetValue(explain));

        // The next call finds the index as far as this one brought it.
        await (question.AsOf is null ? library.Get<IndexFollower>() : library.Get<PastIndex>().Follower).CommitAsync(cancellationToken);
        return ExitCodes.Done;
    }

    private static void Write(Reply reply, string publicUrl, bool asJson, bool explain)
    {
        if (asJson)
        {
            JsonLine.Write(AskResponse.From(reply, publicUrl, explain));
        }
        else
        {
            new ReplyPrinter(Terminal.Out, publicUrl).Print(reply);
            if (explain)
            {
                new ClaimPrinter(Terminal.Out).Print(reply.Checked);
            }
        }
    }
}
