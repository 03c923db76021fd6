using System.CommandLine;
using ChatBriefing.Library;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;
using ChatBriefing.Server.Links;
using ChatBriefing.Server.Web.Api;

namespace ChatBriefing.Server.Commands.Library;

/// <summary>Lists the documents.</summary>
internal sealed class ListCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Option<string?> collection = CommonOptions.Collection("List this collection only.");
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public ListCommand(GivenSettings given)
        : base("list", "List the stored documents, newest first.")
    {
        this.given = given;
        Add(collection);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["list", "list --collection team --json"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var configuration = given.Read(result);
        await using var library = await OpenLibrary.OpenAsync(configuration, cancellationToken);
        var documents = await library.Get<IDocumentLister>().ListAsync(result.GetValue(collection), cancellationToken);
        if (result.GetValue(json))
        {
            var publicUrl = PublicAddress.From(configuration);
            JsonLine.Write(documents.Select(document => DocumentResponse.From(document, publicUrl)));
        }
        else
        {
            DocumentTable.Write(documents);
        }

        return ExitCodes.Done;
    }
}
