using System.CommandLine;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Commands.Parsing;
using ChatBriefing.Server.Storage.Backups;

namespace ChatBriefing.Server.Commands.Backups;

/// <summary>Makes a backup, also while a server runs.</summary>
internal sealed class BackupCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Argument<string> file = new("file") { Description = "The file to write. It holds every document: keep it as safe as the library." };
    private readonly Option<bool> force = new("--force") { Description = "Replace a file that is there." };
    private readonly Option<bool> json = CommonOptions.Json();

    /// <summary>The command, with the settings that were given.</summary>
    public BackupCommand(GivenSettings given)
        : base("backup", "Write the whole library into one file, also while a server runs.")
    {
        this.given = given;
        Add(file);
        Add(force);
        Add(json);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["backup /srv/backups/monday.zip", "backup latest.zip --force --json"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var path = result.GetRequiredValue(file);
        if (Directory.Exists(path) || (File.Exists(path) && !result.GetValue(force)))
        {
            throw new UserErrorException($"{path} is there already: name another file, or add --force to replace a file.");
        }

        await using var library = await OpenLibrary.OpenAsync(given.Read(result), cancellationToken);
        var manifest = await library.Get<BackupMaker>().MakeAsync(path, cancellationToken);
        if (result.GetValue(json))
        {
            JsonLine.Write(new { file = Path.GetFullPath(path), bytes = new FileInfo(path).Length, manifest.Documents, manifest.LastChange, manifest.MadeAt });
        }
        else
        {
            Console.Out.WriteLine($"{manifest.Documents} documents are in {path}, as they stood at change {manifest.LastChange}.");
            Console.Out.WriteLine("It holds every document, whoever may read them. What is deleted from the library stays in it.");
        }

        return ExitCodes.Done;
    }
}
