using System.Globalization;
using ChatBriefing.Library;
using ChatBriefing.Server.Commands.Output;
using Spectre.Console;

namespace ChatBriefing.Server.Commands.Library;

/// <summary>Prints documents: as a table on a terminal, else one line each with tabs between.</summary>
internal static class DocumentTable
{
    private static readonly string[] Columns = ["Id", "Title", "Collection", "Version", "Date", "Characters", "Source"];

    /// <summary>Prints them.</summary>
    public static void Write(IReadOnlyList<Document> documents)
    {
        if (!Terminal.IsOutput)
        {
            foreach (var document in documents)
            {
                Console.Out.WriteLine(string.Join('\t', Cells(document)));
            }
        }
        else if (documents.Count == 0)
        {
            Console.Out.WriteLine("There is no document. Add some: chatbriefing add PATH");
        }
        else
        {
            Terminal.Out.Write(Table(documents));
        }
    }

    private static Table Table(IReadOnlyList<Document> documents)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(Columns);
        foreach (var document in documents)
        {
            table.AddRow([.. Cells(document).Select(cell => cell.EscapeMarkup())]);
        }

        return table;
    }

    private static IEnumerable<string> Cells(Document document) => new[]
    {
        document.Id,
        document.Title,
        document.Collection,
        document.Version.ToString(CultureInfo.InvariantCulture),
        document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        document.Length.ToString(CultureInfo.InvariantCulture),
        document.Source,
    }.Select(Shown.Plain);
}
