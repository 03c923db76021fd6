using System.CommandLine;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Teams.Package;

/// <summary>What the command line does for Teams.</summary>
internal sealed class TeamsCommand : Verb
{
    private const string DefaultFile = "chatbriefing-teams.zip";

    private readonly GivenSettings given;
    private readonly Option<string> output = new("--output") { Description = "File to write.", HelpName = "FILE", DefaultValueFactory = _ => DefaultFile };

    /// <summary>The command, with the settings that were given.</summary>
    public TeamsCommand(GivenSettings given)
        : base("teams", "Set up the Teams app.")
    {
        this.given = given;
        var package = new Command("package", "Write the app package for the configured ids and address; upload it in the Teams admin center.") { output };
        package.SetAction(WriteAsync);
        Add(package);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["teams package --PublicUrl=https://chatbriefing.example.com --Teams:AppId=22222222-2222-2222-2222-222222222222"];

    private async Task<int> WriteAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var configuration = given.Read(result);
        if (!Guid.TryParse(configuration["Teams:AppId"], out var appId))
        {
            throw new UserErrorException("Set Teams:AppId to the bot's app id, as --Teams:AppId=22222222-2222-2222-2222-222222222222.");
        }

        if (!Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var address) || address is not { Scheme: "https", IsLoopback: false })
        {
            throw new UserErrorException("Teams opens pages at an https address: set PublicUrl to it, as --PublicUrl=https://chatbriefing.example.com.");
        }

        var file = Path.GetFullPath(result.GetValue(output)!);
        await File.WriteAllBytesAsync(file, TeamsPackage.Zip(TeamsManifest.Of(appId, address)), cancellationToken);
        await Console.Out.WriteLineAsync($"Wrote {file}. Upload it in the Teams admin center, and set the bot's messaging endpoint to {address.GetLeftPart(UriPartial.Path).TrimEnd('/')}/api/messages.");
        return ExitCodes.Done;
    }
}
