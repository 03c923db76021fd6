using System.CommandLine;
using System.Globalization;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;
using Spectre.Console;

namespace ChatBriefing.Server.Commands.Collections;

/// <summary>Lists the collections with their readers.</summary>
internal sealed class ListCollectionsCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public ListCollectionsCommand(GivenSettings given)
        : base("list", "List the collections, with who may read them.")
    {
        this.given = given;
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["collections list", "collections list --json"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var collections = await library.Get<CollectionLister>().ListAsync(Audience.Operator, cancellationToken);
        if (result.GetValue(json))
        {
            JsonLine.Write(collections);
        }
        else
        {
            Write(collections);
        }

        return ExitCodes.Done;
    }

    private static void Write(IReadOnlyList<CollectionSummary> collections)
    {
        if (!Terminal.IsOutput)
        {
            foreach (var collection in collections)
            {
                Console.Out.WriteLine(string.Join('\t', Cells(collection)));
            }

            return;
        }

        var table = new Table().Border(TableBorder.Simple)
            .AddColumn("Collection")
            .AddColumn("Documents", column => column.RightAligned())
            .AddColumn("Readers");
        foreach (var collection in collections)
        {
            table.AddRow([.. Cells(collection).Select(cell => cell.EscapeMarkup())]);
        }

        Terminal.Out.Write(table);
    }

    private static IEnumerable<string> Cells(CollectionSummary collection) => new[]
    {
        collection.Name,
        collection.Documents.ToString(CultureInfo.InvariantCulture),
        ReaderChange.Listed(collection.Readers),
    }.Select(Shown.Plain);
}
