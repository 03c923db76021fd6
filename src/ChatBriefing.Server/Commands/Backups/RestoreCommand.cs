using System.CommandLine;
using System.Globalization;
using ChatBriefing.Library;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;
using ChatBriefing.Server.Storage.Backups;
using ChatBriefing.Server.Storage.Leaving;
using Spectre.Console;

namespace ChatBriefing.Server.Commands.Backups;

/// <summary>Puts a backup in the place of the library, also while a server runs.</summary>
internal sealed class RestoreCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Argument<string> file = new("file") { Description = "A file that chatbriefing backup wrote." };
    private readonly Option<bool> yes = new("--yes", "-y") { Description = "Do not ask first." };
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public RestoreCommand(GivenSettings given)
        : base("restore", "Replace the library by a backup, also while a server runs. What came after the backup is lost, and what was deleted after it is back.")
    {
        this.given = given;
        Add(file);
        Add(yes);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["restore /srv/backups/monday.zip", "restore monday.zip --data /srv/another --yes"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        if (Terminal.IsDialog && !result.GetValue(yes) && !await AgreesAsync(library, cancellationToken))
        {
            Console.Out.WriteLine("Nothing was changed.");
            return ExitCodes.Done;
        }

        var report = await library.Get<BackupRestorer>().RestoreAsync(result.GetRequiredValue(file), cancellationToken);
        await library.Get<DatabaseSweeper>().SweepAsync(cancellationToken);
        Write(report, result.GetValue(json));
        return ExitCodes.Done;
    }

    private static async Task<bool> AgreesAsync(OpenLibrary library, CancellationToken cancellationToken)
    {
        var documents = await library.Get<IDocumentLister>().ListAsync(null, cancellationToken);
        return documents.Count == 0
            || await Terminal.Out.ConfirmAsync($"Replace the library, {documents.Count} documents, by the backup?", defaultValue: false, cancellationToken);
    }

    private static void Write(RestoreReport report, bool asJson)
    {
        if (asJson)
        {
            JsonLine.Write(new { report.Backup.Documents, report.Backup.LastChange, report.Backup.MadeAt, report.Returned, report.Doubtful });
            return;
        }

        var made = report.Backup.MadeAt.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        Console.Out.WriteLine($"The library is as it stood on {made}: {report.Backup.Documents} documents. Indexes are built anew with the next question.");
        if (report.Returned > 0)
        {
            Console.Out.WriteLine($"{report.Returned} deleted since are back. Delete them again if they are not to be read.");
        }

        if (report.Doubtful > 0)
        {
            Console.Out.WriteLine($"{report.Doubtful} posts were still to be sent then. They may have been sent since, so they are not sent again: an admin sees them on the bot's home page.");
        }
    }
}
