using System.CommandLine;
using ChatBriefing.Server.Commands;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Slack.Manifest;

/// <summary>What the command line does for Slack.</summary>
internal sealed class SlackCommand : Verb
{
    private readonly GivenSettings given;
    private readonly Option<bool> socketMode = new("--socket-mode") { Description = "For Socket Mode: Slack needs no address of this server. Implied by Slack:AppToken." };

    /// <summary>The command, with the settings that were given.</summary>
    public SlackCommand(GivenSettings given)
        : base("slack", "Set up the Slack app.")
    {
        this.given = given;
        var manifest = new Command("manifest", "Print the app's manifest for the configured addresses; paste it at https://api.slack.com/apps.") { socketMode };
        manifest.SetAction(Print);
        Add(manifest);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["slack manifest --PublicUrl=https://chatbriefing.example.com", "slack manifest --socket-mode"];

    private int Print(ParseResult result)
    {
        var configuration = given.Read(result);
        var isSocketMode = result.GetValue(socketMode) || !string.IsNullOrEmpty(configuration["Slack:AppToken"]);
        var address = Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var set) ? set : null;
        if (!isSocketMode && address?.Scheme != Uri.UriSchemeHttps)
        {
            throw new UserErrorException("Slack calls this server at an https address: set PublicUrl to it, as --PublicUrl=https://chatbriefing.example.com, or use --socket-mode.");
        }

        Console.Out.Write(SlackManifest.Yaml(address, isSocketMode));
        return ExitCodes.Done;
    }
}
