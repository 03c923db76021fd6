using System.Globalization;
using ChatBriefing.Library;
using ChatBriefing.Server.Commands.Output;
using Spectre.Console;

namespace ChatBriefing.Server.Commands.Library;

/// <summary>Prints documents: as a table on a terminal, else one line each with tabs between.</summary>
internal static class DocumentTable
{
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

    /// <summary>Without the number of characters and the source, for which a terminal has no room.</summary>
    private static Table Table(IReadOnlyList<Document> documents)
    {
        var table = new Table().Border(TableBorder.Simple)
            .AddColumn("Id", column => column.NoWrap())
            .AddColumn("Title")
            .AddColumn("Collection")
            .AddColumn("Version", column => column.RightAligned())
            .AddColumn("Date", column => column.NoWrap());
        foreach (var document in documents)
        {
            table.AddRow([.. Cells(document).Take(table.Columns.Count).Select(cell => cell.EscapeMarkup())]);
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
